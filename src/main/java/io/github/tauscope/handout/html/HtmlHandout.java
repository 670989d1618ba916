package io.github.tauscope.handout.html;

import io.github.tauscope.handout.Handout;
import io.github.tauscope.handout.Part;
import io.github.tauscope.output.InlineSvg;
import java.util.List;

/**
 * A handout as a page of HTML to print, or to read on a screen. The page asks for nothing besides itself, runs nothing, and is the same on
 * every machine.
 */
public final class HtmlHandout {

    /** So narrow that letters, when the figure is as wide as the page, are hardly smaller than those of the text. */
    private static final int WIDTH = 560;

    private static final int HEIGHT = 290;
    private static final int GREAT_WIDTH = 720;
    private static final int SMALL_WIDTH = 204;
    private static final int SMALL_HEIGHT = 138;

    private static final Html LINE = Html.NONE.in(Tag.of("span").with("class", "line"));

    private HtmlHandout() {}

    /** Returns the page. */
    public static String of(Handout handout) {
        return PageFrame.around(handout.title(), html(handout.parts()));
    }

    private static Html html(List<Part> parts) {
        return Html.lines(parts.stream().map(HtmlHandout::html));
    }

    private static Html html(Part part) {
        if (part instanceof Part.Heading heading) {
            return heading(heading);
        }
        if (part instanceof Part.Text text) {
            return ProseHtml.blocks(text.blocks());
        }
        if (part instanceof Part.Choices choices) {
            return choices(choices);
        }
        if (part instanceof Part.Room room) {
            return Html.inline(List.of(Html.text(room.label() + " "), LINE)).in("p");
        }
        if (part instanceof Part.Figure figure) {
            return figure(figure);
        }
        return part instanceof Part.Pictures pictures ? pictures(pictures) : group((Part.Group) part);
    }

    private static Html heading(Part.Heading heading) {
        Tag tag = Tag.of("h" + heading.level());
        return ProseHtml.line(heading.text()).in(heading.id().isEmpty() ? tag : tag.with("id", heading.id()));
    }

    private static Html choices(Part.Choices choices) {
        return Html.lines(choices.texts().stream()
                        .map(choice -> ProseHtml.line(choice).in("li")))
                .in(Tag.of("ol").with("type", "A").with("class", "choices"));
    }

    private static Html pictures(Part.Pictures pictures) {
        return Html.lines(
                        pictures.figures().stream().map(figure -> figure(figure).in("li")))
                .in(Tag.of("ul").with("class", "pictures"));
    }

    private static Html figure(Part.Figure figure) {
        Tag tag = Tag.of("figure");
        Html caption = Html.text(figure.caption()).in("figcaption");
        return switch (figure.format()) {
            case USUAL -> Html.lines(svg(figure, WIDTH, HEIGHT), caption).in(tag);
            case WIDE -> Html.lines(svg(figure, GREAT_WIDTH, HEIGHT), caption).in(tag.with("class", "wide"));
            case SMALL ->
                Html.lines(svg(figure, SMALL_WIDTH, SMALL_HEIGHT), caption).in(tag.with("class", "picture"));
        };
    }

    private static Html svg(Part.Figure figure, int width, int height) {
        return new Html(
                InlineSvg.of(figure.id(), figure.caption(), figure.description(), figure.drawing(), width, height));
    }

    private static Html group(Part.Group group) {
        Html inside = html(group.parts());
        return switch (group.role()) {
            case HALF -> inside.in(section(group).with("class", "part"));
            case STEP -> inside.in(section(group));
            case QUESTION -> inside.in(section(group).with("class", "question"));
            case ASKED -> inside.in(Tag.of("div").with("class", "asked"));
            case ANSWER -> inside.in(Tag.of("div").with("class", "answer"));
            case TEACHER -> inside.in(Tag.of("div").with("class", "teacher"));
        };
    }

    private static Tag section(Part.Group group) {
        return Tag.section(((Part.Heading) group.parts().get(0)).id());
    }
}
