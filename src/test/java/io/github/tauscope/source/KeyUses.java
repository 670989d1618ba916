package io.github.tauscope.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The keys of the message bundle that code uses.
 *
 * <p>Each is followed from where a text is asked for back to the constants that it is made of: through variables, fields,
 * helper methods, and parameters to all callers. A joined key has every constant of its enum. What can't be followed is a
 * problem, so that no key is overlooked.
 */
public final class KeyUses {

    private static final int DEEPEST = 100;

    /**
     * A use of a key.
     *
     * @param key the key
     * @param arguments how many places are filled
     * @param where class and line of the call, and of those that it has its key from
     */
    public record Use(String key, int arguments, String where) {}

    private final SourceCode code;
    private final List<Use> uses = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Finds those of some code. */
    public KeyUses(SourceCode code) {
        this.code = code;
        code.expressions().filter(path -> !isInside(path)).forEach(this::visit);
    }

    /** Returns all that was found. */
    public List<Use> uses() {
        return uses;
    }

    /** Returns where a key can't be followed, and why. */
    public List<String> problems() {
        return problems;
    }

    private static boolean isInside(TreePath path) {
        return SourceCode.packageOf(path).equals(Messages.class.getPackageName())
                && Set.of("Messages", "Message", "AreaBundle").contains(SourceCode.classOf(path));
    }

    private void visit(TreePath path) {
        if (!(code.element(path) instanceof ExecutableElement method)) {
            return;
        }
        boolean isCall = path.getLeaf() instanceof MethodInvocationTree || path.getLeaf() instanceof NewClassTree;
        boolean isReference = path.getLeaf() instanceof MemberReferenceTree;
        if (asksForText(method) && isCall) {
            follow(path, Map.of());
            arguments(path).stream()
                    .filter(this::isFloating)
                    .forEach(argument -> problem(argument, "a double has to come as text"));
        } else if (isReference && (asksForText(method) || bypasses(method))) {
            problem(path, "call it, so that its keys can be followed");
        } else if (isCall && bypasses(method) && !isForFxml(path)) {
            problem(path, "only Messages.text and Message.of are asked for texts");
        }
    }

    private boolean asksForText(ExecutableElement method) {
        boolean named = isOf(method, Messages.class, "text") || isOf(method, Message.class, "of");
        return named && isString(method.getParameters().get(0).asType());
    }

    private static boolean bypasses(ExecutableElement method) {
        return isOf(method, Messages.class, "bundle")
                || isOf(method, Message.class, "<init>")
                || owner(method).contentEquals(ResourceBundle.class.getName());
    }

    private boolean isForFxml(TreePath call) {
        return call.getParentPath().getLeaf() instanceof NewClassTree
                && code.type(call.getParentPath()).toString().equals("javafx.fxml.FXMLLoader");
    }

    private boolean isFloating(TreePath argument) {
        TypeMirror type = code.type(argument);
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.toString());
    }

    /** Records the keys of a call, for each of its callers where it has its key from them. */
    private void follow(TreePath call, Map<Element, TreePath> callers) {
        String where = Stream.concat(Stream.of(call), callers.values().stream())
                .map(code::place)
                .collect(Collectors.joining(" from "));
        try {
            Evaluation evaluation = new Evaluation(Optional.of(callers), 0);
            List<TreePath> arguments = arguments(call);
            int filled = evaluation.count(arguments.subList(1, arguments.size()));
            evaluation.values(arguments.get(0), Map.of()).forEach(key -> uses.add(new Use(key, filled, where)));
        } catch (DependsOnCaller e) {
            followFromCallers(call, callers, e.method);
        } catch (CannotFollow e) {
            problem(e.path, "this can't be followed; it is part of the key at " + where);
        }
    }

    private void followFromCallers(TreePath call, Map<Element, TreePath> callers, ExecutableElement method) {
        if (hasUnknownCallers(method)) {
            problem(call, "not all callers of " + method + " are known");
        }
        for (TreePath caller : code.callsOf(method)) {
            Map<Element, TreePath> more = new LinkedHashMap<>(callers);
            more.put(method, caller);
            follow(call, more);
        }
    }

    private boolean hasUnknownCallers(ExecutableElement method) {
        return !code.referencesTo(method).isEmpty() || code.overridesForeign(method);
    }

    private void problem(TreePath path, String sentence) {
        problems.add(code.place(path) + ": " + path.getLeaf() + ": " + sentence);
    }

    private static List<TreePath> arguments(TreePath call) {
        List<? extends ExpressionTree> arguments = call.getLeaf() instanceof NewClassTree made
                ? made.getArguments()
                : ((MethodInvocationTree) call.getLeaf()).getArguments();
        return arguments.stream().map(argument -> new TreePath(call, argument)).toList();
    }

    private static boolean isOf(ExecutableElement method, Class<?> owner, String name) {
        return method.getSimpleName().contentEquals(name) && owner(method).contentEquals(owner.getName());
    }

    private static Name owner(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName();
    }

    private static boolean isString(TypeMirror type) {
        return type.toString().equals("java.lang.String");
    }

    /** What an argument of a helper method is, at the call that is being evaluated. */
    private record Bound(TreePath argument, Map<Element, Bound> bound) {}

    /** Evaluates expressions to all that they can be. */
    private final class Evaluation {

        /** The caller of each method that has one here; nothing where any caller of any method counts. */
        private final Optional<Map<Element, TreePath>> callers;

        private int depth;

        Evaluation(Optional<Map<Element, TreePath>> callers, int depth) {
            this.callers = callers;
            this.depth = depth;
        }

        /** Returns an evaluation of what any object of a class has in its fields. */
        private Evaluation ofAnyObject() {
            return new Evaluation(Optional.empty(), depth);
        }

        Set<String> values(TreePath path, Map<Element, Bound> bound) {
            if (depth++ > DEEPEST) {
                throw new CannotFollow(path);
            }
            try {
                return evaluated(path, bound);
            } finally {
                depth--;
            }
        }

        private Set<String> evaluated(TreePath path, Map<Element, Bound> bound) {
            Tree leaf = path.getLeaf();
            if (leaf instanceof ParenthesizedTree inner) {
                return values(new TreePath(path, inner.getExpression()), bound);
            }
            if (leaf instanceof LiteralTree literal) {
                return Set.of(String.valueOf(literal.getValue()));
            }
            if (leaf instanceof ConditionalExpressionTree either) {
                return any(path, Stream.of(either.getTrueExpression(), either.getFalseExpression()), bound);
            }
            if (leaf instanceof SwitchExpressionTree cases) {
                return results(path, cases)
                        .flatMap(result -> values(result, bound).stream())
                        .collect(Collectors.toSet());
            }
            if (leaf instanceof BinaryTree joined && joined.getKind() == Tree.Kind.PLUS && isString(code.type(path))) {
                return joined(
                        values(new TreePath(path, joined.getLeftOperand()), bound),
                        values(new TreePath(path, joined.getRightOperand()), bound));
            }
            Element element = code.element(path);
            if (isEnum(code.type(path))) {
                return constants(path, Enum::toString);
            }
            Optional<ExecutableElement> toString = code.toStringOf(code.type(path));
            if (toString.isPresent()) {
                return code.resultsOf(toString.get()).stream()
                        .flatMap(text -> ofAnyObject().values(text, Map.of()).stream())
                        .collect(Collectors.toSet());
            }
            if (leaf instanceof MethodInvocationTree && element instanceof ExecutableElement method) {
                return result(path, method, bound);
            }
            if (element instanceof VariableElement variable) {
                return variable.getConstantValue() != null
                        ? Set.of(String.valueOf(variable.getConstantValue()))
                        : variable(path, variable, bound);
            }
            throw new CannotFollow(path);
        }

        private Set<String> any(TreePath path, Stream<? extends Tree> choices, Map<Element, Bound> bound) {
            return choices.flatMap(choice -> values(new TreePath(path, choice), bound).stream())
                    .collect(Collectors.toSet());
        }

        /** Returns what a switch yields. */
        private Stream<TreePath> results(TreePath path, SwitchExpressionTree cases) {
            List<TreePath> results = new ArrayList<>();
            for (CaseTree one : cases.getCases()) {
                TreePath inCase = new TreePath(path, one);
                if (one.getBody() instanceof ExpressionTree expression) {
                    results.add(new TreePath(inCase, expression));
                } else {
                    new TreePathScanner<Void, Void>() {
                        @Override
                        public Void visitYield(YieldTree yielded, Void nothing) {
                            results.add(new TreePath(getCurrentPath(), yielded.getValue()));
                            return null;
                        }

                        @Override
                        public Void visitSwitchExpression(SwitchExpressionTree another, Void nothing) {
                            return null;
                        }
                    }.scan(inCase, null);
                }
            }
            return results.stream();
        }

        private Set<String> joined(Set<String> left, Set<String> right) {
            return left.stream()
                    .flatMap(before -> right.stream().map(after -> before + after))
                    .collect(Collectors.toSet());
        }

        private Set<String> result(TreePath call, ExecutableElement method, Map<Element, Bound> bound) {
            boolean isText = method.getSimpleName().contentEquals("toString");
            if (isText || method.getSimpleName().contentEquals("name")) {
                TreePath receiver = receiver(call);
                if (isEnum(code.type(receiver))) {
                    return constants(receiver, isText ? Enum::toString : Enum::name);
                }
            }
            if (isOf(method, String.class, "valueOf") && method.getParameters().size() == 1) {
                return values(arguments(call).get(0), bound);
            }
            if (owner(method).contentEquals(Optional.class.getName())) {
                return optional(call, method.getSimpleName().toString(), bound);
            }
            if (method.getEnclosingElement().getKind() == ElementKind.INTERFACE) {
                // what implements it can have its method by being a record or a lambda, which is no method in a tree
                throw new CannotFollow(call);
            }
            List<TreePath> results = code.resultsOf(method);
            if (results.isEmpty()) {
                return component(
                        call,
                        method.getEnclosingElement(),
                        method.getSimpleName().toString());
            }
            Map<Element, Bound> inside = new HashMap<>();
            int fixed = method.getParameters().size() - (method.isVarArgs() ? 1 : 0);
            for (int i = 0; i < fixed; i++) {
                inside.put(
                        method.getParameters().get(i), new Bound(arguments(call).get(i), bound));
            }
            return results.stream().flatMap(one -> values(one, inside).stream()).collect(Collectors.toSet());
        }

        /** Returns what can be in {@code x.map(y -> …)} and {@code x.orElse(…)}. */
        private Set<String> optional(TreePath call, String method, Map<Element, Bound> bound) {
            TreePath argument = arguments(call).stream().findFirst().orElseThrow(() -> new CannotFollow(call));
            if (method.equals("map") && argument.getLeaf() instanceof LambdaExpressionTree lambda) {
                return values(new TreePath(argument, lambda.getBody()), bound);
            }
            if (method.equals("orElse")) {
                Set<String> values = new TreeSet<>(values(receiver(call), bound));
                values.addAll(values(argument, bound));
                return values;
            }
            throw new CannotFollow(call);
        }

        private Set<String> variable(TreePath path, VariableElement variable, Map<Element, Bound> bound) {
            List<TreePath> assigned = code.valuesOf(variable);
            boolean isField = variable.getKind() == ElementKind.FIELD;
            if (SourceCode.isParameter(variable)) {
                if (!assigned.isEmpty()) {
                    throw new CannotFollow(path);
                }
                Bound argument = bound.get(variable);
                ExecutableElement method = (ExecutableElement) variable.getEnclosingElement();
                return argument == null
                        ? passed(path, method, method.getParameters().indexOf(variable))
                        : values(argument.argument(), argument.bound());
            }
            if (isField && assigned.isEmpty()) {
                return component(
                        path,
                        variable.getEnclosingElement(),
                        variable.getSimpleName().toString());
            }
            if (assigned.isEmpty()) {
                throw new CannotFollow(path);
            }
            Evaluation evaluation = isField ? ofAnyObject() : this;
            return assigned.stream()
                    .flatMap(value -> evaluation.values(value, isField ? Map.of() : bound).stream())
                    .collect(Collectors.toSet());
        }

        /** Returns what a component of a record can be. */
        private Set<String> component(TreePath path, Element owner, String name) {
            if (owner.getKind() != ElementKind.RECORD) {
                throw new CannotFollow(path);
            }
            List<String> names = ((TypeElement) owner)
                    .getRecordComponents().stream()
                            .map(component -> component.getSimpleName().toString())
                            .toList();
            ExecutableElement constructor = ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
                    .filter(c -> c.getParameters().stream()
                            .map(parameter -> parameter.getSimpleName().toString())
                            .toList()
                            .equals(names))
                    .findFirst()
                    .orElseThrow(() -> new CannotFollow(path));
            if (!names.contains(name)
                    || !code.valuesOf(constructor.getParameters().get(names.indexOf(name)))
                            .isEmpty()) {
                throw new CannotFollow(path);
            }
            return ofAnyObject().passed(path, constructor, names.indexOf(name));
        }

        /** Returns what the caller passes, or what any does. */
        private Set<String> passed(TreePath path, ExecutableElement method, int index) {
            if (method.isVarArgs() && index == method.getParameters().size() - 1) {
                throw new CannotFollow(path);
            }
            if (callers.isEmpty() && hasUnknownCallers(method)) {
                throw new CannotFollow(path);
            }
            List<TreePath> calls =
                    callers.map(known -> List.of(caller(known, method))).orElseGet(() -> code.callsOf(method));
            return calls.stream()
                    .flatMap(call -> values(arguments(call).get(index), Map.of()).stream())
                    .collect(Collectors.toSet());
        }

        private TreePath caller(Map<Element, TreePath> known, ExecutableElement method) {
            TreePath caller = known.get(method);
            if (caller == null) {
                throw new DependsOnCaller(method);
            }
            return caller;
        }

        /** Returns how many arguments there are where some may come as an array. */
        int count(List<TreePath> arguments) {
            boolean isArray =
                    arguments.size() == 1 && code.type(arguments.get(0)).getKind() == TypeKind.ARRAY;
            if (!isArray) {
                return arguments.size();
            }
            TreePath array = arguments.get(0);
            if (array.getLeaf() instanceof NewArrayTree made && made.getInitializers() != null) {
                return made.getInitializers().size();
            }
            if (code.element(array) instanceof VariableElement variable && SourceCode.isParameter(variable)) {
                ExecutableElement method = (ExecutableElement) variable.getEnclosingElement();
                List<TreePath> passed = arguments(caller(callers.orElseThrow(), method));
                int index = method.getParameters().indexOf(variable);
                return count(passed.subList(index, method.isVarArgs() ? passed.size() : index + 1));
            }
            throw new CannotFollow(array);
        }

        /** Returns what a method is called on. */
        private TreePath receiver(TreePath call) {
            ExpressionTree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
            if (select instanceof MemberSelectTree qualified) {
                return new TreePath(new TreePath(call, select), qualified.getExpression());
            }
            TreePath around = call;
            while (!(around.getLeaf() instanceof ClassTree)) {
                around = around.getParentPath();
            }
            return around;
        }

        /** Returns the texts of the constants that an expression of an enum can be. */
        private Set<String> constants(TreePath path, Function<Enum<?>, String> text) {
            Element element = code.element(path);
            boolean isOne = element.getKind() == ElementKind.ENUM_CONSTANT;
            try {
                return Stream.of(Class.forName(code.binaryName(code.type(path))).getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .filter(constant -> !isOne || element.getSimpleName().contentEquals(constant.name()))
                        .map(text)
                        .collect(Collectors.toCollection(TreeSet::new));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private boolean isEnum(TypeMirror type) {
            return type != null && type.getKind() == TypeKind.DECLARED && code.isA(type, Enum.class);
        }
    }

    /** Thrown where a value comes from the callers of a method. */
    private static final class DependsOnCaller extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ExecutableElement method;

        DependsOnCaller(ExecutableElement method) {
            this.method = method;
        }
    }

    /** Thrown where an expression is of a kind that nobody follows. */
    private static final class CannotFollow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient TreePath path;

        CannotFollow(TreePath path) {
            this.path = path;
        }
    }
}
