package app.zhirong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import app.zhirong.platform.database.Scope;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The rules of the house that ArchUnit can see. A module is a package right below the root; kernel and platform are open
 * to all and have rooms of their own.
 *
 * @param root package that holds the modules
 */
record HouseRules(String root) {

    static final List<String> ROOMS = List.of("web", "service", "store", "domain", "worker");
    private static final Set<String> OPEN = Set.of("kernel", "platform");
    private static final Set<String> BIG_DECIMAL_FROM_DOUBLE = Set.of("<init>", "valueOf", "doubleValue", "floatValue");
    private static final Set<Class<?>> NUMBERS_THAT_ROUND =
            Set.of(double.class, float.class, Double.class, Float.class);

    List<ArchRule> all() {
        return List.of(
                roomKnowsNo("web", "store", "worker"),
                roomKnowsNo("service", "web", "worker"),
                roomKnowsNo("store", "web", "service", "worker"),
                roomKnowsNo("domain", "web", "service", "store", "worker"),
                roomKnowsNo("worker", "web"),
                doorsKnowNoRoom(),
                doorsArePromises(),
                domainIsPlainJava(),
                sqlOnlyInStores(),
                nothingBlocks(),
                onlyLoopsSubscribe(),
                nobodyAsksTheTimeWithoutAClock(),
                clocksAreMadeInOnePlace(),
                noFieldInjection(),
                controllersAreNotPublic(),
                whatCreatesSaysSo(),
                namesSaySomething(),
                onlyWorkersActAsThePlatform(),
                noFieldRoundsMoney(),
                noMethodRoundsMoney(),
                noAmountComesFromADouble());
    }

    private ArchRule roomKnowsNo(String room, String... others) {
        return noClasses()
                .that(areInRoom(room))
                .should()
                .dependOnClassesThat(describe(
                        "are in " + String.join(", ", others),
                        type -> List.of(others).contains(roomOf(type)) && isInRoomOfAModule(type)));
    }

    private ArchRule doorsKnowNoRoom() {
        return noClasses()
                .that(areDoors())
                .should()
                .dependOnClassesThat(describe("are behind a door", this::isInRoomOfAModule));
    }

    private ArchRule doorsArePromises() {
        return classes()
                .that(areDoors())
                .should()
                .beInterfaces()
                .orShould()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .haveSimpleName("package-info");
    }

    private ArchRule domainIsPlainJava() {
        return noClasses()
                .that(areInRoom("domain"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .or(resideInAPackage("reactor.."))
                        .or(resideInAPackage("org.reactivestreams.."))
                        .or(resideInAPackage("io.r2dbc.."))
                        .or(resideInAPackage("java.sql.."))
                        .or(resideInAPackage("app.zhirong.platform.."))
                        .or(assignableTo(Clock.class))
                        .as("are Spring, Reactor, SQL or a clock"));
    }

    private ArchRule sqlOnlyInStores() {
        return noClasses()
                .that(areOutside("store").and(notInModule("platform")))
                .should()
                .dependOnClassesThat(assignableTo(DatabaseClient.class));
    }

    private ArchRule nothingBlocks() {
        return noClasses()
                .should()
                .accessTargetWhere(onAPublisher(
                        "block or wait",
                        name -> name.startsWith("block") || name.equals("toIterable") || name.equals("toStream")));
    }

    private ArchRule onlyLoopsSubscribe() {
        return noClasses()
                .that()
                .areNotAssignableTo(SmartLifecycle.class)
                .should()
                .accessTargetWhere(onAPublisher("subscribe", "subscribe"::equals));
    }

    private static DescribedPredicate<JavaAccess<?>> onAPublisher(String what, Predicate<String> name) {
        return describe(
                what,
                access -> name.test(access.getTarget().getName())
                        && (access.getTargetOwner().isAssignableTo(Mono.class)
                                || access.getTargetOwner().isAssignableTo(Flux.class)));
    }

    private ArchRule nobodyAsksTheTimeWithoutAClock() {
        return noClasses().should().accessTargetWhere(describe("the time of the machine", access -> {
            var owner = access.getTargetOwner();
            var name = access.getTarget().getName();
            return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock(access)
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(Date.class) && name.equals("<init>");
        }));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private ArchRule clocksAreMadeInOnePlace() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .should()
                .accessTargetWhere(describe(
                        "a clock of its own",
                        access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                                && access.getTarget().getName().startsWith("system")));
    }

    private ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    private ArchRule controllersAreNotPublic() {
        return classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();
    }

    /** Else the API description would promise 200 where 201 is answered. */
    private ArchRule whatCreatesSaysSo() {
        return noClasses()
                .that(describe("answer that something was created", HouseRules::answersCreated))
                .should(ArchConditions.have(describe(
                        "no method marked with @ResponseStatus",
                        type -> type.getMethods().stream()
                                .noneMatch(method -> method.isAnnotatedWith(ResponseStatus.class)))));
    }

    private static boolean answersCreated(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ResponseEntity.class)
                        && call.getName().equals("created"));
    }

    private ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|DTO|Dto|VO|PO)");
    }

    private ArchRule onlyWorkersActAsThePlatform() {
        return noClasses()
                .that(areOutside("worker").and(notInModule("platform")))
                .should()
                .accessTargetWhere(describe(
                        "the platform's own scope",
                        access -> access.getTargetOwner().isEquivalentTo(Scope.Worker.class)
                                && access.getTarget().getName().equals("<init>")));
    }

    /** Positions on paper and widths of columns may round; everything else that has decimals is money or a rate. */
    private ArchRule noFieldRoundsMoney() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(notInModule("document").and(notInModule("spreadsheet")))
                .should()
                .haveRawType(describe("rounds", HouseRules::rounds));
    }

    private ArchRule noMethodRoundsMoney() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(notInModule("document").and(notInModule("spreadsheet")))
                .should(ArchConditions.<JavaMethod>have(describe(
                        "a number that rounds in its signature",
                        method -> rounds(method.getRawReturnType())
                                || method.getRawParameterTypes().stream().anyMatch(HouseRules::rounds))));
    }

    private static boolean rounds(JavaClass type) {
        return NUMBERS_THAT_ROUND.stream().anyMatch(type::isEquivalentTo);
    }

    private ArchRule noAmountComesFromADouble() {
        return noClasses().should().accessTargetWhere(describe("an amount through a double", access -> {
            var target = access.getTarget();
            return access.getTargetOwner().isEquivalentTo(BigDecimal.class)
                    && BIG_DECIMAL_FROM_DOUBLE.contains(target.getName())
                    && target instanceof AccessTarget.CodeUnitAccessTarget called
                    && (rounds(called.getRawReturnType())
                            || called.getRawParameterTypes().stream().anyMatch(HouseRules::rounds));
        }));
    }

    DescribedPredicate<JavaClass> areDoors() {
        return describe("are doors", type -> {
            var module = moduleOf(type);
            return !module.isEmpty() && !OPEN.contains(module) && roomOf(type).isEmpty() && !type.isAnonymousClass();
        });
    }

    DescribedPredicate<JavaClass> areInRoom(String room) {
        return describe(
                "are in " + room,
                type -> isInRoomOfAModule(type) && roomOf(type).equals(room));
    }

    private DescribedPredicate<JavaClass> areOutside(String room) {
        return describe("are outside " + room, type -> !roomOf(type).equals(room));
    }

    private DescribedPredicate<JavaClass> notInModule(String module) {
        return describe("are not in " + module, type -> !moduleOf(type).equals(module));
    }

    private boolean isInRoomOfAModule(JavaClass type) {
        return ROOMS.contains(roomOf(type)) && !OPEN.contains(moduleOf(type));
    }

    /** Empty for a class outside the root or right in it. */
    private String moduleOf(JavaClass type) {
        return step(type, 0);
    }

    /** Empty for a class in the module's door. */
    private String roomOf(JavaClass type) {
        return step(type, 1);
    }

    private String step(JavaClass type, int depth) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        var steps = name.substring(root.length() + 1).split("\\.", -1);
        return steps.length > depth ? steps[depth] : "";
    }
}
