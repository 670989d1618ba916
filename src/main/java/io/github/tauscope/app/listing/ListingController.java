package io.github.tauscope.app.listing;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.UnknownClasses;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** What is known of the classes that a list of the likeliest leaves out: how much they have, and what can be said to bound it. */
public final class ListingController {

    /** The vocabularies of common models: Llama 2, GPT-2, GPT-4, Llama 3, Qwen 2.5, GPT-4o, Gemma. */
    private static final List<Long> COMMON =
            List.of(32_000L, 50_257L, 100_277L, 128_256L, 151_936L, 200_019L, 256_000L);

    private final Workbench bench;

    @FXML
    private Region root;

    @FXML
    private Label restTitle;

    @FXML
    private Label rest;

    @FXML
    private EditField source;

    @FXML
    private EditField vocabulary;

    @FXML
    private MenuButton common;

    @FXML
    private Label known;

    @FXML
    private Label problem;

    public ListingController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        source.onNumber(this::editSource, refused -> bench.text("listing.source.none"));
        vocabulary.onEdit(
                this::editVocabulary, refused -> bench.text("listing.vocabulary.none", NumberText.count(listed())));
        problem.textProperty().bind(EditField.problemsOf(source, vocabulary));
        common.getItems().setAll(COMMON.stream().map(this::item).toList());
        bench.lab().readingProperty().subscribe(this::show);
    }

    private void show(Reading reading) {
        PartialDistribution partial = reading.partial();
        Listing listing = reading.experiment().listing();
        root.setVisible(partial != null);
        if (partial == null || listing == null) {
            return;
        }
        OptionalLong others = partial.list().others();
        restTitle.setText(
                others.isPresent()
                        ? bench.text("listing.rest.of", NumberText.count(others.getAsLong()))
                        : bench.text("listing.rest"));
        rest.setText(IntervalText.probability(partial.rest()));
        source.show(Reals.format(listing.source().value()));
        vocabulary.show(
                listing.vocabulary().isPresent()
                        ? String.valueOf(listing.vocabulary().getAsLong())
                        : "");
        known.setText(sentence(partial, listing));
    }

    private String sentence(PartialDistribution partial, Listing listing) {
        String first = partial.list()
                .contradiction()
                .map(contradiction -> bench.text("listing." + contradiction.name()))
                .orElse(bench.text("listing.known"));
        return UnknownClasses.sentence(listing, bench.messages())
                .map(unknown -> first + " " + unknown)
                .orElse(first);
    }

    private void editSource(String text) {
        Temperature changed = Temperature.parse(text);
        edit(listing -> listing.withSource(changed));
    }

    private void editVocabulary(String text) {
        String digits = text.replaceAll("[\\s  ]", "");
        OptionalLong size = digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(size(digits));
        edit(listing -> listing.withVocabulary(size));
    }

    private long size(String digits) {
        long size = Long.parseLong(digits);
        if (size < listed() || size > Listing.LARGEST_VOCABULARY) {
            throw new IllegalArgumentException(digits);
        }
        return size;
    }

    private int listed() {
        return bench.lab().experiment().size();
    }

    private void edit(UnaryOperator<Listing> change) {
        bench.lab().commit(experiment -> changed(experiment, change));
    }

    private static Experiment changed(Experiment experiment, UnaryOperator<Listing> change) {
        Listing listing = experiment.listing();
        return listing == null ? experiment : experiment.withListing(change.apply(listing));
    }

    private MenuItem item(long size) {
        MenuItem item = new MenuItem(NumberText.count(size));
        item.setOnAction(event -> {
            if (size >= listed()) {
                edit(listing -> listing.withVocabulary(OptionalLong.of(size)));
            }
        });
        return item;
    }
}
