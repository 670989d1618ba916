package io.github.tauscope;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house of Tauscope: its floors, and what each may use. */
@AnalyzeClasses(packages = "io.github.tauscope", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("..tauscope.cli..")
            .layer("app")
            .definedBy("..tauscope.app..")
            .layer("arguments")
            .definedBy("..tauscope.arguments..")
            .layer("handout")
            .definedBy("..tauscope.handout..")
            .layer("lesson")
            .definedBy("..tauscope.lesson..")
            .layer("session")
            .definedBy("..tauscope.session..")
            .layer("input")
            .definedBy("..tauscope.input..")
            .layer("output")
            .definedBy("..tauscope.output..")
            .layer("chart")
            .definedBy("..tauscope.chart..")
            .layer("figure")
            .definedBy("..tauscope.figure..")
            .layer("model")
            .definedBy("..tauscope.model..")
            .layer("text")
            .definedBy("..tauscope.text..")
            .layer("kernel")
            .definedBy("..tauscope.kernel..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("arguments")
            .mayOnlyAccessLayers("kernel", "text", "model", "figure", "chart", "input", "output")
            .whereLayer("session")
            .mayOnlyAccessLayers("kernel", "text", "model", "figure", "chart", "input", "output")
            .whereLayer("handout")
            .mayOnlyAccessLayers("text", "figure", "chart", "output", "lesson", "kernel", "model")
            .whereLayer("lesson")
            .mayOnlyAccessLayers("kernel", "text", "model", "figure", "chart", "input")
            .whereLayer("input")
            .mayOnlyAccessLayers("kernel", "text", "model")
            .whereLayer("output")
            .mayOnlyAccessLayers("kernel", "text", "model", "figure", "chart")
            .whereLayer("chart")
            .mayOnlyAccessLayers("kernel", "text", "model", "figure")
            .whereLayer("figure")
            .mayOnlyAccessLayers("kernel", "text")
            .whereLayer("text")
            .mayOnlyAccessLayers("kernel")
            .whereLayer("model")
            .mayOnlyAccessLayers("kernel")
            .whereLayer("kernel")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule EVERY_CLASS_LIVES_ON_A_FLOOR = classes()
            .should()
            .resideInAnyPackage(
                    "io.github.tauscope.cli..",
                    "io.github.tauscope.app..",
                    "io.github.tauscope.arguments..",
                    "io.github.tauscope.handout..",
                    "io.github.tauscope.lesson..",
                    "io.github.tauscope.session..",
                    "io.github.tauscope.input..",
                    "io.github.tauscope.output..",
                    "io.github.tauscope.chart..",
                    "io.github.tauscope.figure..",
                    "io.github.tauscope.model..",
                    "io.github.tauscope.text..",
                    "io.github.tauscope.kernel..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.github.tauscope.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_KERNEL_NEEDS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("..tauscope.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.github.tauscope.kernel..");

    @ArchTest
    static final ArchRule THE_MODEL_NEEDS_OBSERVABLE_VALUES_AND_NO_TOOLKIT = classes()
            .that()
            .resideInAPackage("..tauscope.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "javafx.beans..", "io.github.tauscope..");

    @ArchTest
    static final ArchRule JAVAFX_IS_FOR_THE_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackages("..tauscope.app..", "..tauscope.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule FXML_IS_FOR_THE_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackage("..tauscope.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.fxml..");

    @ArchTest
    static final ArchRule AWT_IS_FOR_PICTURES_IN_FILES = noClasses()
            .that(resideOutsideOfPackages("..tauscope.output.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio.."));

    /** IEEE 754 fixes √, rounding and fma to the last bit, but not these, which Math leaves to the machine within an ulp or two. */
    @ArchTest
    static final ArchRule ELEMENTARY_FUNCTIONS_GIVE_THE_SAME_BITS_EVERYWHERE = noClasses()
            .should()
            .accessTargetWhere(target(owner(type(Math.class)))
                    .and(target(nameMatching("sin|cos|tan|asin|acos|atan|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot"
                            + "|sinh|cosh|tanh"))))
            .because("figures and numbers are the same on every machine; use StrictMath");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("what changes is in the Experiment, and lives in no singleton");
}
