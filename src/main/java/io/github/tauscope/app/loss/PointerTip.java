package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.FigureView;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A label that follows a pointer over a figure and says what is there, also when that changes under it. */
final class PointerTip {

    private static final double GAP = 14;

    /** Says what is at a place; empty for nothing. */
    interface Reader {
        Optional<String> at(double x, double y);
    }

    private final FigureView view;
    private final Label tip;
    private final Reader reader;
    private @Nullable MouseEvent pointer;

    private PointerTip(FigureView view, Label tip, Reader reader) {
        this.view = view;
        this.tip = tip;
        this.reader = reader;
    }

    /** Makes a label follow. */
    static PointerTip install(FigureView view, Label tip, Reader reader) {
        PointerTip made = new PointerTip(view, tip, reader);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, made::follow);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, made::follow);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> made.follow(null));
        return made;
    }

    private void follow(@Nullable MouseEvent event) {
        pointer = event;
        show();
    }

    /** Reads anew what is under the pointer. */
    void show() {
        MouseEvent at = pointer;
        Optional<String> text = at == null ? Optional.empty() : reader.at(at.getX(), at.getY());
        tip.setVisible(text.isPresent());
        if (at == null || text.isEmpty()) {
            return;
        }
        tip.setText(text.get());
        tip.setMaxWidth(view.getWidth());
        tip.autosize();
        double right = at.getX() + GAP;
        boolean fits = right + tip.getWidth() <= view.getWidth();
        double y = Math.min(at.getY() + GAP, view.getHeight() - tip.getHeight());
        tip.relocate(fits ? right : Math.max(0, at.getX() - GAP - tip.getWidth()), Math.max(0, y));
    }
}
