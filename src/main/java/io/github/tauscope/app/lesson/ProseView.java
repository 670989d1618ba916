package io.github.tauscope.app.lesson;

import io.github.tauscope.lesson.Block;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Shows the text of a lesson: paragraphs and lists. */
public final class ProseView extends VBox {

    private static final String BULLET = "•  ";

    public ProseView() {
        getStyleClass().add("prose");
        managedProperty().bind(visibleProperty());
    }

    /** Shows a text; an empty one takes no room. */
    void show(Prose prose) {
        setVisible(!prose.isEmpty());
        getChildren().setAll(prose.blocks().stream().flatMap(ProseView::flows).toList());
    }

    private static Stream<TextFlow> flows(Block block) {
        return block instanceof Block.Items list
                ? list.items().stream().map(item -> flow(BULLET, item))
                : Stream.of(flow("", ((Block.Paragraph) block).spans()));
    }

    private static TextFlow flow(String before, List<Span> spans) {
        TextFlow flow = new TextFlow(new Text(before));
        spans.forEach(span -> {
            Text text = new Text(span.text());
            text.getStyleClass().add(span.style().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(text);
        });
        return flow;
    }
}
