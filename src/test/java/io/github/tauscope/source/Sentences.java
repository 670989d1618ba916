package io.github.tauscope.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.tauscope.text.MessageException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Texts in code that people would read, and parts of such texts. */
public final class Sentences {

    /** What stands for a part that is no constant. */
    private static final String PART = "…";

    /** A command of TeX is no word. */
    private static final Pattern WORD = Pattern.compile("(?<![\\\\\\p{L}])\\p{L}{2,}");

    /** A word beside a space, or a word with a capital that ends as a sentence does. */
    private static final Pattern SENTENCE =
            Pattern.compile(WORD + "[^\\p{L}\\s]*\\h|\\h[^\\p{L}\\\\\\s]*" + WORD + "|^\\p{Lu}\\p{Ll}+[.!?…:]$");

    /** What shows its argument to people, so that one word is enough. */
    private static final Pattern SHOWN = Pattern.compile("\\w+\\.set(\\w*Text|Title|AccessibleHelp)|Surface\\.text"
            + "|(Label|Button|Menu|MenuItem|Tooltip|Text|Tab|TableColumn)\\.<init>");

    private static final Set<String> MESSAGE = Set.of("getMessage", "getLocalizedMessage");

    private static final Set<Tree.Kind> CHOICES = EnumSet.of(
            Tree.Kind.PARENTHESIZED, Tree.Kind.CONDITIONAL_EXPRESSION, Tree.Kind.SWITCH_EXPRESSION, Tree.Kind.CASE);

    /**
     * A text.
     *
     * @param packageName where it is
     * @param className where it is
     * @param where class and line
     * @param text the text; … for what is no constant
     * @param taker the method or constructor that it is passed to, such as {@code Label.setText}; else nothing
     */
    public record Sentence(String packageName, String className, String where, String text, String taker) {}

    private final SourceCode code;

    /** Looks through some code. */
    public Sentences(SourceCode code) {
        this.code = code;
    }

    /** Returns all but those of exceptions that no person sees, and patterns. */
    public List<Sentence> all() {
        return code.expressions()
                .filter(this::isText)
                .filter(this::isForPeople)
                .filter(path -> !isForProgrammers(path))
                .map(path -> new Sentence(
                        SourceCode.packageOf(path),
                        SourceCode.classOf(path),
                        code.place(path),
                        text(path),
                        taker(path).map(Sentences::name).orElse("")))
                .toList();
    }

    /** Returns the classes that ask an exception for its message, which is in English. */
    public Set<String> readersOfExceptions() {
        return code.expressions()
                .filter(path -> code.element(path) instanceof ExecutableElement method
                        && MESSAGE.contains(method.getSimpleName().toString())
                        && code.isA(method.getEnclosingElement().asType(), Throwable.class))
                .map(SourceCode::classOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns whether this is a literal, or literals and other parts joined, as a whole. */
    private boolean isText(TreePath path) {
        boolean isLiteral = path.getLeaf() instanceof LiteralTree literal && literal.getValue() instanceof String;
        return (isLiteral || isJoined(path)) && !isJoined(outOfParentheses(path));
    }

    private boolean isJoined(TreePath path) {
        return path.getLeaf().getKind() == Tree.Kind.PLUS && isString(code.type(path));
    }

    private static TreePath outOfParentheses(TreePath path) {
        TreePath parent = path.getParentPath();
        return parent.getLeaf() instanceof ParenthesizedTree ? outOfParentheses(parent) : parent;
    }

    private String text(TreePath path) {
        if (path.getLeaf() instanceof ParenthesizedTree inner) {
            return text(new TreePath(path, inner.getExpression()));
        }
        if (path.getLeaf() instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (path.getLeaf() instanceof BinaryTree joined && isJoined(path)) {
            return text(new TreePath(path, joined.getLeftOperand()))
                    + text(new TreePath(path, joined.getRightOperand()));
        }
        Object constant = code.element(path) instanceof VariableElement variable ? variable.getConstantValue() : null;
        return constant == null ? PART : constant.toString();
    }

    private boolean isForPeople(TreePath path) {
        boolean isShown = taker(path)
                .filter(method -> SHOWN.matcher(name(method)).matches())
                .isPresent();
        return (isShown ? WORD : SENTENCE).matcher(text(path)).find();
    }

    /** Returns whether a text goes straight into an exception that no person sees, or is a pattern. */
    private boolean isForProgrammers(TreePath path) {
        return taker(path)
                .map(method -> method.getEnclosingElement().asType())
                .filter(type -> code.isA(type, Pattern.class)
                        || (code.isA(type, Throwable.class) && !code.isA(type, MessageException.class)))
                .isPresent();
    }

    /** Returns the method or constructor that a text is passed to, by itself or as one of several choices. */
    private Optional<ExecutableElement> taker(TreePath path) {
        TreePath around = path.getParentPath();
        while (CHOICES.contains(around.getLeaf().getKind()) || isJoined(around)) {
            around = around.getParentPath();
        }
        return Optional.of(around)
                .filter(call ->
                        call.getLeaf() instanceof MethodInvocationTree || call.getLeaf() instanceof NewClassTree)
                .map(code::element)
                .map(ExecutableElement.class::cast);
    }

    private static String name(ExecutableElement method) {
        return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
    }

    private static boolean isString(TypeMirror type) {
        return type != null && type.toString().equals("java.lang.String");
    }
}
