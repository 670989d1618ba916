package io.github.tauscope.app.opening;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.app.workbench.Workbench;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The line about what was opened, and the ways in: a key, a menu, a drop, a paste. */
public final class OpeningController {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Workbench bench;
    private final Opener opener;

    @FXML
    private Region noticeBar;

    @FXML
    private Label notice;

    @FXML
    private Button offer;

    public OpeningController(Workbench bench) {
        this.bench = bench;
        this.opener = new Opener(bench);
    }

    @FXML
    private void initialize() {
        notice.textProperty().bind(bench.notice().textProperty());
        bench.notice()
                .refusalProperty()
                .subscribe(refusal -> noticeBar.pseudoClassStateChanged(EditField.REFUSED, refusal));
        offer.textProperty().bind(bench.notice().offerProperty().map(offered -> offered.map(Notice.Offer::name)
                .orElse("")));
        offer.visibleProperty().bind(offer.textProperty().isNotEmpty());
        offer.managedProperty().bind(offer.visibleProperty());
        noticeBar.visibleProperty().bind(notice.textProperty().isNotEmpty());
        noticeBar.managedProperty().bind(noticeBar.visibleProperty());
        noticeBar.sceneProperty().subscribe(this::install);
    }

    @FXML
    private void take() {
        Optional<Notice.Offer> offered = bench.notice().offerProperty().get();
        bench.notice().clear();
        offered.map(Notice.Offer::action).ifPresent(Runnable::run);
    }

    @FXML
    private void close() {
        bench.notice().clear();
    }

    private void install(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.addEventHandler(OpenRequest.FILE, event -> {
            if (event.file() == null) {
                opener.choose(scene.getWindow());
            } else {
                opener.open(event.file(), scene.getWindow());
            }
        });
        scene.addEventHandler(OpenRequest.TARGETS, event -> opener.chooseTargets(scene.getWindow()));
        scene.addEventHandler(OpenRequest.CLIPBOARD, event -> open(Clipboard.getSystemClipboard(), scene));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                open(Clipboard.getSystemClipboard(), scene);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && isOpenable(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Dragboard board = event.getDragboard();
            event.setDropCompleted(isOpenable(board));
            open(board, scene);
            event.consume();
        });
    }

    private static boolean isOpenable(Clipboard board) {
        return board.hasFiles() || board.hasString();
    }

    private void open(Clipboard board, Scene scene) {
        List<File> files = board.getFiles();
        if (board.hasFiles() && files.size() == 1) {
            opener.open(files.get(0).toPath(), scene.getWindow());
        } else if (board.hasFiles()) {
            bench.notice().refuse(bench.text("open.files", files.size()));
        } else if (board.hasString()) {
            opener.open(board.getString(), scene.getWindow());
        }
    }
}
