package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class BudgetRaceTests {

    private static final int REVIEWERS = 20;
    /** A round needs twenty claims that came all the way, so there are a tenth as many as of other races. */
    private static final int ROUNDS = Math.max(1, Integer.getInteger("zhirong.rounds", 20) / 20);

    @Autowired
    World world;

    @Test
    void twentyReviewersProposeAgainstOneBudget_andItIsNeverOverspent() throws Exception {
        var story = SubsidyStory.inCangzhou(world);
        var reviewers = new ArrayList<Person>();
        for (int i = 0; i < REVIEWERS; i++) {
            reviewers.add(world.person(story.city, Role.BUREAU_REVIEWER));
        }
        for (int round = 0; round < ROUNDS; round++) {
            oneRound(story, reviewers);
        }
    }

    private void oneRound(SubsidyStory story, List<Person> reviewers) throws Exception {
        var call = story.openCall("750000.00");
        var claims = new ArrayList<String>();
        for (int i = 0; i < REVIEWERS; i++) {
            var claim = story.submitted(call);
            story.recommend(claim);
            story.cityReviewer.act(path(claim), "take-up", Map.of()).expect(200);
            claims.add(claim);
        }
        var answers = allAtOnce(claims, reviewers);

        // 750,000 holds seven times 103,500 and no eighth
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(7);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> answer.expectProblem(409, "subsidy.budget-exceeded"));
        var budget = story.cityReviewer.get("/api/calls/" + call).expect(200);
        assertThat(budget.at("/budget/reserved")).isEqualTo("724500.00");
        assertThat(budget.at("/budget/left")).isEqualTo("25500.00");
        world.settle();
        assertThat(world.brokenInvariants()).isEmpty();
    }

    private static List<Answer> allAtOnce(List<String> claims, List<Person> reviewers) throws Exception {
        var start = new CyclicBarrier(claims.size());
        var tasks = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            var reviewer = reviewers.get(i);
            var seen = reviewer.get(path(claim)).expect(200).etag();
            tasks.add(() -> {
                start.await();
                var body = Map.of("amount", "103500.00", "opinion", "同意");
                return reviewer.post(path(claim) + "/propose", body, seen);
            });
        }
        try (var threads = Executors.newFixedThreadPool(claims.size())) {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
