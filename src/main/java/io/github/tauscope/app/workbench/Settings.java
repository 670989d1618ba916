package io.github.tauscope.app.workbench;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Toggle;
import org.jspecify.annotations.Nullable;

/** What a person prefers, which is no part of the experiment. All but the axis and the rest of the look outlives the window. */
public final class Settings {

    private final ReadOnlyObjectWrapper<Look> look;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
    private final BooleanProperty described = new SimpleBooleanProperty(this, "described");
    private final ObjectProperty<Set<Hidden>> hidden = new SimpleObjectProperty<>(this, "hidden", Set.of());
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ObjectProperty<FigureKind> figure = new SimpleObjectProperty<>(this, "figure", FigureKind.BARS);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ObjectProperty<@Nullable WindowPlace> place = new SimpleObjectProperty<>(this, "place");
    private final ObjectProperty<@Nullable Margins> margins = new SimpleObjectProperty<>(this, "margins");
    private final ObjectProperty<RecentFiles> recent = new SimpleObjectProperty<>(this, "recent", RecentFiles.NONE);
    private final ObjectProperty<PictureChoice> picture =
            new SimpleObjectProperty<>(this, "picture", PictureChoice.USUAL);
    /** Brings the recent files and what other windows keep of them together. */
    private Runnable shareRecent = () -> {};

    private final BooleanProperty trueSize = new SimpleBooleanProperty(this, "trueSize");
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);

    /** Makes the settings of a person who has chosen nothing yet. */
    public Settings(Messages words) {
        look = new ReadOnlyObjectWrapper<>(this, "look", Look.of(Theme.LIGHT, words));
        bind(
                logarithmic,
                seen -> seen.axis() == ProbabilityAxis.LOGARITHMIC,
                (seen, on) -> seen.withAxis(on ? ProbabilityAxis.LOGARITHMIC : ProbabilityAxis.LINEAR));
        bind(dark, seen -> seen.theme().equals(Theme.DARK), (seen, on) -> seen.with(on ? Theme.DARK : Theme.LIGHT));
    }

    /** Returns the settings kept from the last time, which are kept again whenever they change. */
    public static Settings keptIn(Preferences preferences, Messages words) {
        Settings settings = new Settings(words);
        keep(preferences, settings.dark, Boolean::valueOf);
        keep(preferences, settings.reducedMotion, Boolean::valueOf);
        keep(preferences, settings.described, Boolean::valueOf);
        keep(preferences, settings.figure, name -> FigureKind.valueOf(name.toUpperCase(Locale.ROOT)));
        keep(preferences, settings.folder, text -> text);
        keep(preferences, settings.place, WindowPlace::parse);
        keep(preferences, settings.margins, Margins::parse);
        keep(preferences, settings.zoom, Zoom::parse);
        keep(preferences, settings.recent, RecentFiles::parse);
        settings.shareRecent = () -> settings.recent.set(shared(preferences, settings.recent));
        keep(preferences, settings.picture, PictureChoice::parse);
        keep(preferences, settings.trueSize, Boolean::valueOf);
        return settings;
    }

    /** Writes what is kept, and reads what another window may have written since. */
    private static RecentFiles shared(Preferences preferences, Property<RecentFiles> own) {
        try {
            preferences.sync();
            return RecentFiles.parse(preferences.get(own.getName(), ""));
        } catch (BackingStoreException | IllegalArgumentException e) {
            return own.getValue();
        }
    }

    /** What can't be read, because a person or another version wrote it, is as if it had never been kept. */
    private static <T> void keep(Preferences preferences, Property<T> setting, Function<String, T> read) {
        String kept = preferences.get(setting.getName(), null);
        if (kept != null) {
            try {
                setting.setValue(read.apply(kept));
            } catch (IllegalArgumentException e) {
                preferences.remove(setting.getName());
            }
        }
        setting.addListener((observable, old, value) -> preferences.put(setting.getName(), String.valueOf(value)));
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public Look look() {
        return look.get();
    }

    /** Takes the choices of another look, but not its theme and language. */
    public void show(Look other) {
        look.set(look().like(other));
    }

    /** Takes the choices of another look, and shows a figure. */
    public void show(Look other, FigureKind shown) {
        show(other);
        figure.set(shown);
    }

    /** Makes a control show one choice of the look, and change it. */
    public <T> void bind(Property<T> control, Function<Look, T> choice, BiFunction<Look, T, Look> with) {
        control.setValue(choice.apply(look()));
        control.addListener((observable, before, chosen) -> look.set(with.apply(look(), chosen)));
        look.addListener((observable, before, seen) -> control.setValue(choice.apply(seen)));
    }

    /** Makes a pill stand for one value of a choice of the look. */
    public <T> void bind(Toggle pill, T value, Function<Look, T> choice, BiFunction<Look, T, Look> with) {
        bind(
                pill.selectedProperty(),
                seen -> choice.apply(seen).equals(value),
                (seen, on) -> on ? with.apply(seen, value) : seen);
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether the axes of probabilities and losses are logarithmic; each window begins with linear ones. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Whether the temperature jumps where it would glide. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether what figures show stands below them in words. */
    public BooleanProperty describedProperty() {
        return described;
    }

    /** What is kept back of the bars, for asking before showing; no window begins so. */
    public ObjectProperty<Set<Hidden>> hiddenProperty() {
        return hidden;
    }

    /** Whether only the figure and the temperature are in sight, for a hall; no window begins so. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    public ObjectProperty<FigureKind> figureProperty() {
        return figure;
    }

    /** Where the window is; null before the first. */
    public ObjectProperty<@Nullable WindowPlace> placeProperty() {
        return place;
    }

    /** Where the bars were in the window when it last opened; null before the first. */
    public ObjectProperty<@Nullable Margins> marginsProperty() {
        return margins;
    }

    /** How much larger a person wants everything, from {@link Zoom#LEAST} to {@link Zoom#MOST}. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** What pictures are written as in files. */
    public ObjectProperty<PictureChoice> pictureProperty() {
        return picture;
    }

    /** Whether what is to be written is seen as large as on paper, and not as large as there is room. */
    public BooleanProperty trueSizeProperty() {
        return trueSize;
    }

    /** The folder of the last file; empty before the first. */
    public StringProperty folderProperty() {
        return folder;
    }

    public ObjectProperty<RecentFiles> recentProperty() {
        return recent;
    }

    /** Puts a file at the top of the recent ones. */
    public void rememberRecent(Path file) {
        changeRecent(files -> files.with(file));
    }

    public void forgetRecent(Path file) {
        changeRecent(files -> files.without(file));
    }

    private void changeRecent(UnaryOperator<RecentFiles> change) {
        shareRecent.run();
        recent.set(change.apply(recent.get()));
        shareRecent.run();
    }

    /** Begins in the folder of a file the next time. */
    public void rememberFolder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            folder.set(parent.toString());
        }
    }
}
