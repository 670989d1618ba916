package io.github.tauscope.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.source.KeyUses.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither layout nor names nor detours hide a key. */
class KeyUsesTest {

    @Test
    void namesAndLayoutMakeNoDifference() {
        assertThat(keys("String f(Messages any) { return any\n./* here */text(\n\"a.b\" ,\"x\"); }"))
                .containsExactly("a.b/1");
        assertThat(keys("Object f() { return of(\"a.b\", 1, of(\"c\")); }")).containsExactlyInAnyOrder("a.b/2", "c/0");
    }

    @Test
    void constantsChoicesAndLocalVariablesAreEvaluated() {
        assertThat(
                        keys(
                                "static final String A = \"a.\" + 1;"
                                        + "String f(boolean b) { String key = b ? A : (\"b\" + '.' + \"c\"); return words.text(key); }"))
                .containsExactlyInAnyOrder("a.1/0", "b.c/0");
        assertThat(
                        keys(
                                "String f(int i) { return words.text(switch (i) { case 1 -> \"a\"; default -> {"
                                        + " if (i > 2) { yield \"b\"; } yield g(\"c\"); } }); } String g(String s) { return s + \"d\"; }"))
                .containsExactlyInAnyOrder("a/0", "b/0", "cd/0");
        assertThat(keys("String f(Optional<NumberKind> kind) {"
                        + " return words.text(kind.filter(k -> true).map(k -> \"a\").orElse(\"b\")); }"))
                .containsExactlyInAnyOrder("a/0", "b/0");
    }

    @Test
    void parametersAreFollowedToEveryCallerWithTheirOwnArguments() {
        assertThat(keys("String f() { return g(\"a\", \"x\") + g(\"b\", \"x\", \"y\"); }"
                        + "String g(String key, String... rest) { return h(\"k.\" + key, rest); }"
                        + "String h(String key, String[] all) { return words.text(key, all); }"))
                .containsExactlyInAnyOrder("k.a/1", "k.b/2");
        assertThat(keys("interface I { String g(String key); }"
                        + "record R(Messages words) implements I {"
                        + " public String g(String key) { return words.text(key); } }"
                        + "String f(I i) { return i.g(\"a\"); }"))
                .containsExactly("a/0");
    }

    @Test
    void fieldsAndComponentsAreWhatAnyObjectHasInThem() {
        assertThat(keys("record R(String first, String second) { R(String s) { this(s, \"b\"); }"
                        + " Message f() { return of(first() + second); } }"
                        + "Object f() { return List.of(new R(\"a\"), new R(\"c\", \"d\")); }"))
                .containsExactlyInAnyOrder("ab/0", "ad/0", "cb/0", "cd/0");
        assertThat(keys("String k = \"a\"; void set(String s) { k = s; }"
                        + "void f(Sample s, Sample t) { s.set(\"b\"); t.set(\"c\"); words.text(s.k + t.k); }"))
                .contains("bc/0", "ab/0", "aa/0");
        assertThat(keys("enum E { A(\"a\"), B(\"b\"); private final String key; E(String key) { this.key = key; }"
                        + " Message f() { return of(key); } }"))
                .containsExactlyInAnyOrder("a/0", "b/0");
    }

    @Test
    void joinedKeysHaveAllConstantsOfTheEnumAsTheyAreJoined() {
        assertThat(keys("Message f(PictureFormat format) { return of(\"k.\" + format); }"))
                .containsExactlyInAnyOrder("k.png/0", "k.svg/0", "k.pdf/0", "k.gif/0");
        assertThat(keys("Message f(PictureFormat format) { return of(\"k.\" + format.name()); }"))
                .containsExactlyInAnyOrder("k.PNG/0", "k.SVG/0", "k.PDF/0", "k.GIF/0");
        assertThat(keys("Message f() { return of(\"k.\" + PictureFormat.PNG); }"))
                .containsExactly("k.png/0");
    }

    @Test
    void whatIsJoinedSaysWhatItIsAsAlways() {
        assertThat(keys("record Theme(String name) { public String toString() { return name; } }"
                        + "Message f(Theme theme) { return of(\"k.\" + theme); }"
                        + "Object f() { return List.of(new Theme(\"dark\"), new Theme(\"light\")); }"))
                .containsExactlyInAnyOrder("k.dark/0", "k.light/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object f(List<String> keys) { return keys.stream().map(words::text).toList(); }",
                "Object f(List<String> keys) { return keys.stream().map(k -> words.text(k)).toList(); }",
                "Object f(List<String> keys) { return g(keys.get(0)); } String g(String k) { return words.text(k); }",
                "Object f() { Function<String, String> g = this::g; return g; } String g(String k) { return words.text(k); }",
                "class C implements Function<String, String> { public String apply(String k) { return words.text(k); } }",
                "String f() { return words.text(\"k.\" + words.hashCode()); }",
                "String f(String[] all) { String k = \"a\"; k += \"b\"; return words.text(k); }",
                "String f(String k) { return f(k + \"a\") + words.text(k); } String g() { return f(\"b\"); }",
                "String f(List<String> all) { return words.text(\"a\", all.toArray(String[]::new)); }",
                "interface I { String key(); } String f(I i) { return words.text(i.key()); }",
                "String f() { return words.bundle().getString(\"a\"); }",
                "Object f() { return new Message(\"a\", List.of()); }",
                "Object f() { return of(\"a\", 0.1); }",
            })
    void whatCannotBeFollowedIsAProblem(String members) {
        assertThat(uses(members).problems()).isNotEmpty();
    }

    private static List<String> keys(String members) {
        KeyUses uses = uses(members);
        assertThat(uses.problems()).isEmpty();
        return uses.uses().stream().map(KeyUsesTest::text).toList();
    }

    private static String text(Use use) {
        return use.key() + "/" + use.arguments();
    }

    private static KeyUses uses(String members) {
        return new KeyUses(SourceCode.of(
                "Sample",
                """
                import static io.github.tauscope.text.Message.of;
                import io.github.tauscope.input.NumberKind;
                import io.github.tauscope.output.PictureFormat;
                import io.github.tauscope.text.*;
                import java.util.*;
                import java.util.function.*;
                class Sample { Messages words = Messages.of(Locale.ROOT); %s }
                """
                        .formatted(members)));
    }
}
