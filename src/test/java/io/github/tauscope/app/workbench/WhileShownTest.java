package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/** Work that only matters to who sees its result. */
class WhileShownTest extends WindowStory {

    private final IntegerProperty source = new SimpleIntegerProperty();
    private final Group node = new Group();
    private final Group parent = new Group(node);
    private int seen = -1;
    private int times;

    private final WhileShown work = new WhileShown(() -> {
        seen = source.get();
        times++;
    });

    @Test
    void withoutASceneNothingIsDone() {
        interact(() -> {
            work.follow(node, source);
            source.set(1);
            work.run();
            assertThat(times).isZero();
            new Scene(new Group(parent));
            assertThat(seen).isEqualTo(1);
        });
    }

    @Test
    void eachChangeIsFollowedWhileTheNodeIsShown() {
        interact(() -> {
            new Scene(new Group(parent));
            work.follow(node, source);
            assertThat(seen).isZero();
            source.set(1);
            source.set(2);
            assertThat(seen).isEqualTo(2);
            assertThat(times).isEqualTo(3);
        });
    }

    @Test
    void whatIsHiddenFollowsOnceItIsShownWhereverItWasHidden() {
        interact(() -> {
            new Scene(new Group(parent));
            work.follow(node, source);
            for (Group hidden : new Group[] {node, parent}) {
                hidden.setVisible(false);
                int before = times;
                source.set(source.get() + 1);
                source.set(source.get() + 1);
                work.run();
                assertThat(work.isShown()).isFalse();
                assertThat(times).isEqualTo(before);
                hidden.setVisible(true);
                assertThat(work.isShown()).isTrue();
                assertThat(times).isEqualTo(before + 1);
                assertThat(seen).isEqualTo(source.get());
            }
        });
    }

    @Test
    void whatHasMovedToAnotherPlaceIsHiddenByThatAlone() {
        interact(() -> {
            Group other = new Group();
            new Scene(new Group(parent, other));
            work.follow(node, source);
            other.setVisible(false);
            parent.getChildren().clear();
            other.getChildren().add(node);
            assertThat(work.isShown()).isFalse();
            other.setVisible(true);
            parent.setVisible(false);
            assertThat(work.isShown()).isTrue();
        });
    }
}
