package io.github.tauscope.handout.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.Box;
import io.github.tauscope.handout.pdf.Piece.Bond;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedPageTest {

    /** Ten lines of 10. */
    private static final Box ROOM = new Box(0, 5, 100, 100);

    private static Piece piece(double height, Bond bond) {
        return new Piece(0, height, bond, Optional.empty(), (pages, y) -> {});
    }

    private static List<List<Double>> heights(Piece... pieces) {
        return PrintedPage.of(Arrays.asList(pieces), ROOM).stream()
                .map(page -> page.pieces().stream()
                        .map(placed -> placed.piece().height())
                        .toList())
                .toList();
    }

    @Test
    void aPageIsFilledToItsEnd() {
        assertThat(heights(piece(60, Bond.FREE), piece(40, Bond.FREE), piece(1, Bond.FREE)))
                .containsExactly(List.of(60.0, 40.0), List.of(1.0));
    }

    @Test
    void whatIsKeptTogetherGoesToTheNextPageTogether() {
        assertThat(heights(piece(60, Bond.FREE), piece(10, Bond.FREE), piece(20, Bond.KEPT), piece(11, Bond.KEPT)))
                .containsExactly(List.of(60.0), List.of(10.0, 20.0, 11.0));
    }

    @Test
    void whatIsLongerThanAPageIsBrokenWhereThePageEnds() {
        assertThat(heights(piece(60, Bond.FREE), piece(50, Bond.KEPT), piece(10, Bond.KEPT)))
                .containsExactly(List.of(60.0), List.of(50.0, 10.0));
    }

    /** Higher than any page: it begins on a page of its own and goes beyond its end. */
    @Test
    void whatIsHigherThanAPageHasAPage() {
        assertThat(heights(piece(1, Bond.FREE), piece(200, Bond.FREE), piece(1, Bond.FREE)))
                .containsExactly(List.of(1.0), List.of(200.0), List.of(1.0));
    }

    @Test
    void aHalfBeginsOnAPageOfItsOwn() {
        assertThat(heights(piece(10, Bond.FREE), piece(10, Bond.BROKEN), piece(10, Bond.KEPT)))
                .containsExactly(List.of(10.0), List.of(10.0, 10.0));
    }

    @Test
    void spaceIsLeftAboveAPieceButNotAtTheTop() {
        Piece spaced = new Piece(7, 50, Bond.FREE, Optional.empty(), (pages, y) -> {});
        assertThat(PrintedPage.of(List.of(spaced, spaced, spaced), ROOM))
                .flatExtracting(PrintedPage::pieces)
                .extracting(PrintedPage.Placed::y)
                .containsExactly(5.0, 5.0, 5.0);
        assertThat(PrintedPage.of(List.of(spaced, spaced.with(Bond.KEPT)), new Box(0, 5, 100, 107)))
                .flatExtracting(PrintedPage::pieces)
                .extracting(PrintedPage.Placed::y)
                .containsExactly(5.0, 62.0);
    }
}
