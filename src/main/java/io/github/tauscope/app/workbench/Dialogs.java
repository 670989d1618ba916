package io.github.tauscope.app.workbench;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Version;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs that only say or ask something. */
public final class Dialogs {

    private static final String SEPARATOR = "\\s*\\|\\s*";
    private static final double TEXT_WIDTH = 440;

    private Dialogs() {}

    /** Returns the dialog of the keys: two columns of lines, each a key and its effect with a bar between. */
    public static Dialog<ButtonType> keys(Window owner, Messages words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        List<String> lines = words.text("keys.lines").lines().toList();
        int rows = (lines.size() + 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(SEPARATOR, 2);
            Label key = new Label(parts[0]);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(key, i / rows * 2, i % rows);
            grid.add(new Label(parts[1]), i / rows * 2 + 1, i % rows);
        }
        ScrollPane scrolled = new ScrollPane(grid);
        scrolled.getStyleClass().add("keys-scroll");
        return of(owner, words.text("keys.title"), scrolled);
    }

    public static Dialog<ButtonType> about(Window owner, Messages words) {
        Label name = new Label(words.text("about.name", Version.text()));
        name.getStyleClass().add("about-name");
        return of(owner, words.text("about.title"), box(name, paragraph(words.text("about.text"))));
    }

    /** Returns a dialog for work, which can be made larger and smaller and begins in the part that a selector finds. */
    public static Dialog<ButtonType> of(Window owner, String title, Node content, String first) {
        Dialog<ButtonType> dialog = of(owner, title, content);
        dialog.setResizable(true);
        dialog.setOnShown(event -> content.lookup(first).requestFocus());
        return dialog;
    }

    /** Returns a dialog that can only be closed. */
    public static Dialog<ButtonType> of(Window owner, String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        DialogPlace.choose(dialog, owner);
        return dialog;
    }

    public static Dialog<ButtonType> sentence(Window owner, String title, String sentence) {
        return of(owner, title, box(paragraph(sentence)));
    }

    /** Asks for consent, and returns whether it was given. */
    public static boolean consent(Window owner, String title, String question, String consent) {
        ButtonType yes = new ButtonType(consent, ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = sentence(owner, title, question);
        dialog.getDialogPane().getButtonTypes().setAll(yes, ButtonType.CANCEL);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    /** Returns what asks for files in the system's own dialogs, which also ask before a file is replaced. */
    public static FileQuestion files() {
        return new FileQuestion() {
            @Override
            public Optional<Path> save(Window owner, String title, Path suggested) {
                FileChooser chooser = chooser(title, suggested.getParent());
                chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> open(Window owner, String title, Path folder) {
                return Optional.ofNullable(chooser(title, folder).showOpenDialog(owner))
                        .map(File::toPath);
            }
        };
    }

    private static FileChooser chooser(String title, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        initialFolder(folder).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** Returns a folder as choosers take it: they refuse the empty path, which stands for the working folder. */
    static Optional<File> initialFolder(@Nullable Path folder) {
        return Optional.ofNullable(folder)
                .filter(Files::isDirectory)
                .map(Path::toAbsolutePath)
                .map(Path::toFile);
    }

    private static Label paragraph(String sentence) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setPrefWidth(TEXT_WIDTH);
        return text;
    }

    private static VBox box(Node... texts) {
        VBox box = new VBox(texts);
        box.getStyleClass().add("about");
        return box;
    }
}
