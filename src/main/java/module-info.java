/** Tauscope: softmax with temperature, in a window and on the command line. */
module io.github.tauscope {
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

    // JavaFX makes the Application and FXML fills in the controllers, both by reflection.
    opens io.github.tauscope.app to
            javafx.graphics,
            javafx.fxml;
    opens io.github.tauscope.app.bars to
            javafx.fxml;
    opens io.github.tauscope.app.check to
            javafx.fxml;
    opens io.github.tauscope.app.compare to
            javafx.fxml;
    opens io.github.tauscope.app.export to
            javafx.fxml;
    opens io.github.tauscope.app.loss to
            javafx.fxml;
    opens io.github.tauscope.app.sampling to
            javafx.fxml;
    opens io.github.tauscope.app.simplex to
            javafx.fxml;
    opens io.github.tauscope.app.steps to
            javafx.fxml;
    opens io.github.tauscope.app.sweep to
            javafx.fxml;
    opens io.github.tauscope.app.workbench to
            javafx.fxml;
    // picocli makes the commands and sets their options.
    opens io.github.tauscope.cli to
            info.picocli;
}
