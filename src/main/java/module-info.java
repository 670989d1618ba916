import org.jspecify.annotations.NullMarked;

// Tauscope: softmax with temperature, in a window and on the command line.
// Open, because FXML fills in the controllers by reflection.
@NullMarked
open module io.github.tauscope {
    requires java.desktop;
    requires java.logging;
    requires java.prefs;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires info.picocli;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;
}
