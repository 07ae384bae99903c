package org.needlepoint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.question.domain.ShortText;

/** Keeps the house: see docs/architecture.md for the why of each rule. */
@AnalyzeClasses(packages = "org.needlepoint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.needlepoint.*";
    private static final String DOMAIN = "org.needlepoint.*.domain..";
    private static final String STORE = "org.needlepoint.*.store";
    private static final String WEB = "org.needlepoint.*.web..";
    private static final int MOST_USE_CASES = 7;

    /** Upstream first: a feature may use those before it, never one behind it. */
    private static final List<String> ORDER = List.of(
            "shared",
            "audit",
            "account",
            "question",
            "content",
            "atlas",
            "course",
            "search",
            "attempt",
            "review",
            "logbook",
            "certify",
            "credential",
            "rules",
            "analysis",
            "clinic",
            "notice",
            "operate",
            "web");

    /** Pure libraries that rules may use. */
    private static final String[] PURE = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.text..",
        "java.nio.charset..",
        "java.security..",
        "java.io",
        "javax.crypto..",
        "javax.xml.parsers..",
        "javax.xml.stream..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "org.commonmark..",
        "org.yaml.snakeyaml..",
        "org.erdtman.jcs..",
        "com.google.zxing..",
        "com.github.difflib..",
        DOMAIN
    };

    @ArchTest
    static final ArchRule domainIsPure = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PURE).or(isArray()));

    @ArchTest
    static final ArchRule domainHasNoClock = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class);

    /** Stored decisions must come out again by the rules that made them, whatever the rules of today become. */
    @ArchTest
    static final ArchRule oldRulesStandAlone = noClasses()
            .that()
            .resideInAPackage("org.needlepoint.certify.domain.rules1")
            .should()
            .dependOnClassesThat(resideInAPackage("org.needlepoint.certify..")
                    .and(not(resideInAPackage("org.needlepoint.certify.domain.rules1"))));

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("now() without a Clock", ArchitectureTest::isBareNow));

    @ArchTest
    static final ArchRule onlyStoresUseTheEntityManager = noClasses()
            .that()
            .resideOutsideOfPackage(STORE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule onlyStoresInjectIt = fields().that()
            .areAnnotatedWith(PersistenceContext.class)
            .should()
            .beDeclaredInClassesThat(resideInAPackage(STORE));

    @ArchTest
    static final ArchRule storesUseOnlyDomainAndShared = noClasses()
            .that()
            .resideInAPackage(STORE)
            .should()
            .dependOnClassesThat(resideInAPackage(WEB).or(resideInAPackage(ROOT).and(notShared())));

    @ArchTest
    static final ArchRule onlyTheIndexUsesLucene = noClasses()
            .that()
            .resideOutsideOfPackage("org.needlepoint.search.store")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    /** What is not read can't be indexed: an exam would be answered by searching. */
    @ArchTest
    static final ArchRule theSearchReadsNoQuestion = noClasses()
            .that()
            .resideInAPackage("org.needlepoint.search..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.needlepoint.question..").and(not(equivalentTo(ShortText.class))))
            .orShould()
            .callMethod(Catalogue.class, "questions")
            .orShould()
            .callMethod(Catalogue.class, "question", String.class);

    @ArchTest
    static final ArchRule webNeverSeesAStore =
            noClasses().that().resideInAPackage(WEB).should().dependOnClassesThat(resideInAPackage(STORE));

    @ArchTest
    static final ArchRule entitiesStayInStores = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(ROOT).or(resideInAPackage(WEB)))
            .and()
            .arePublic()
            .should(mentionAnEntity());

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.needlepoint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule upstreamNeverUsesDownstream = classes().should(useOnlyUpstream());

    @ArchTest
    static final ArchRule transactionsBelongToUseCases = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(resideInAPackage(ROOT));

    @ArchTest
    static final ArchRule transactionalClassesAreRoots = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAPackage(ROOT)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingLivesInTheSession = noClasses().should().beAnnotatedWith(SessionScoped.class);

    @ArchTest
    static final ArchRule rolesStandWhereTheyAreEnforced = noClasses()
            .that()
            .areNotAnnotatedWith(jakarta.ws.rs.Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(jakarta.annotation.security.RolesAllowed.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto|DTO)");

    @ArchTest
    static final ArchRule noUseCaseClassGrowsIntoAGod = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .areAnnotatedWith(ApplicationScoped.class)
            .should(haveAtMostSevenPublicMethods());

    @ArchTest
    static final ArchRule pagesAreBeans = classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .should()
            .resideInAnyPackage(WEB, "org.needlepoint.web")
            .andShould()
            .beAnnotatedWith(Named.class)
            .orShould()
            .beRecords()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule fourNamesInsideAFeature =
            classes().should().resideInAnyPackage("org.needlepoint", ROOT, DOMAIN, STORE, WEB);

    private static boolean isBareNow(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = call.getName().equals("now")
                && owner.startsWith("java.time.")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(t -> t.isAssignableTo(java.time.Clock.class));
        boolean millis = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        return (now || millis) && !call.getOriginOwner().getName().equals("org.needlepoint.shared.ServerClock");
    }

    private static DescribedPredicate<JavaClass> isArray() {
        return DescribedPredicate.describe("arrays and primitives", c -> c.isArray() || c.isPrimitive());
    }

    private static DescribedPredicate<JavaClass> notShared() {
        return DescribedPredicate.describe(
                "not shared", c -> !c.getPackageName().startsWith("org.needlepoint.shared"));
    }

    private static ArchCondition<JavaMethod> mentionAnEntity() {
        return new ArchCondition<>("mention an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> mentioned = method.getAllInvolvedRawTypes();
                boolean found = mentioned.stream()
                        .anyMatch(c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class));
                if (found) {
                    events.add(com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(method, method.getFullName()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyUpstream() {
        return new ArchCondition<>("use only upstream features, in the order " + ORDER) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                int mine = ORDER.indexOf(feature(item));
                item.getDirectDependenciesFromSelf().forEach(dependency -> {
                    int other = ORDER.indexOf(feature(dependency.getTargetClass()));
                    if (mine >= 0 && other > mine) {
                        events.add(violated(item, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static String feature(JavaClass item) {
        String[] parts = item.getPackageName().split("\\.");
        return item.getPackageName().startsWith("org.needlepoint.") ? parts[2] : "";
    }

    private static ArchCondition<JavaClass> haveAtMostSevenPublicMethods() {
        return new ArchCondition<>("have at most " + MOST_USE_CASES + " public methods") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                long count = item.getMethods().stream()
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                if (count > MOST_USE_CASES) {
                    events.add(violated(item, item.getName() + " has " + count + " public methods"));
                }
            }
        };
    }
}
