package io.github.tauscope.app.rows;

import io.github.tauscope.app.workbench.UncachedScrollPane;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.model.RowSummary;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * The text of a sequence of tokens, each shaded at the present τ: by its surprisal, so that what was least expected is darkest,
 * or by the entropy of its distribution; by the least that they can be where not all classes are listed.
 */
public final class TokenRibbon extends UncachedScrollPane {

    /** So many tokens are shown around the present one: a node for each token of a book would take seconds. */
    private static final int MOST = 300;

    /** The surprisal in nats of the darkest shade: p = 0.0025. */
    private static final double MOST_SURPRISAL = 6;

    /** The entropy in nats of the darkest shade: that of 20 equal choices. */
    private static final double MOST_ENTROPY = 3;

    private static final double MOST_OPAQUE = 0.55;
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final FlowPane tokens = new FlowPane();
    private final List<Button> buttons = new ArrayList<>();
    private @Nullable RowSummaries summaries;
    private @Nullable Messages words;
    private IntConsumer choice = row -> {};
    private @Nullable RowSet set;
    private int first;
    private boolean isByEntropy;

    public TokenRibbon() {
        getStyleClass().add("token-ribbon");
        tokens.getStyleClass().add("tokens");
        setContent(tokens);
        setFitToWidth(true);
        managedProperty().bind(visibleProperty());
    }

    void init(RowSummaries known, Messages language, IntConsumer chosen) {
        summaries = known;
        words = language;
        choice = chosen;
        known.onKnown(this::refresh);
    }

    void shadeByEntropy(boolean chosen) {
        isByEntropy = chosen;
        refresh();
    }

    void show(RowPlace place) {
        if (!isVisible()) {
            return;
        }
        int begin = Math.max(0, Math.min(place.set().size() - MOST, place.index() - MOST / 2));
        boolean isInSight = place.index() >= first && place.index() < first + buttons.size();
        if (!place.set().equals(set) || !isInSight) {
            set = place.set();
            first = begin;
            fill(place.set());
        }
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(PRESENT, first + i == place.index());
        }
        refresh();
    }

    private void fill(RowSet rows) {
        buttons.clear();
        for (int row = first; row < Math.min(rows.size(), first + MOST); row++) {
            int index = row;
            Button button = new Button(Printable.label(rows.row(row).name()));
            button.getStyleClass().add("token");
            button.setTooltip(new Tooltip());
            button.setOnAction(event -> choice.accept(index));
            buttons.add(button);
        }
        tokens.getChildren().setAll(buttons);
    }

    /** Shades the tokens by what is known of them. */
    private void refresh() {
        if (!isVisible() || summaries == null) {
            return;
        }
        for (int i = 0; i < buttons.size(); i++) {
            Button button = buttons.get(i);
            summaries.at(first + i).ifPresent(summary -> shade(button, summary));
        }
    }

    private void shade(Button button, RowSummary summary) {
        Interval surprisal = summary.surprisal();
        double share = isByEntropy
                ? summary.entropy().low() / MOST_ENTROPY
                : surprisal == null ? 0 : surprisal.low() / MOST_SURPRISAL;
        button.setStyle(String.format(
                Locale.ROOT, "-fx-background-color: rgba(0, 114, 178, %.3f);", Math.min(1, share) * MOST_OPAQUE));
        if (words != null) {
            button.getTooltip()
                    .setText(
                            surprisal == null
                                    ? words.text("rows.surprisal.none")
                                    : words.text(
                                            "rows.surprisal",
                                            IntervalText.quantity(surprisal),
                                            IntervalText.quantity(summary.entropy())));
        }
    }
}
