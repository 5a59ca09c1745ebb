package app.zhirong.subsidy.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps and refusals in words, in Chinese or English: {@code messages/subsidy-steps_<language>.properties}. */
public final class StepTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final StepTexts CHINESE = load("zh_CN");
    private static final StepTexts ENGLISH = load("en");

    private final Properties texts;

    private StepTexts(Properties texts) {
        this.texts = texts;
    }

    /** English if asked for, else Chinese. */
    public static StepTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    /** What the step is about, for example 基准利率. */
    public String title(Step step) {
        return text("step." + step.key() + ".title");
    }

    /** The step with its numbers, for example {@code 5,000,000.00 × 3.45% × …}. */
    public String formula(Step step) {
        return fill(text("step." + step.key() + ".formula"), step.inputs());
    }

    /** What came out of the step. */
    public String result(Step step) {
        return show(step.result());
    }

    /** Why a loan isn't eligible, with the facts found. */
    public String refusal(Refusal refusal) {
        return fill(text("refusal." + refusal.key()), refusal.facts());
    }

    /** What a check of a claim rests on. */
    public String check(ReviewCheck check) {
        return fill(text("check." + check.key()), check.evidence());
    }

    /** A single value as people write it. */
    public String show(Param param) {
        return switch (param.kind()) {
            case MONEY -> grouped("#,##0.00", new BigDecimal(param.value()));
            case NUMBER -> grouped("#,##0.##########", new BigDecimal(param.value()));
            case RATE -> grouped("0.00########", new BigDecimal(param.value()).movePointRight(2)) + "%";
            case SHARE -> grouped("0.##########", new BigDecimal(param.value()).movePointRight(2)) + "%";
            case CODE -> text(param.name() + "." + param.value());
            case ABSENT -> text("absent");
            case DATE, MONTH, TEXT -> param.value();
        };
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    String text(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }

    private String fill(String pattern, List<Param> params) {
        return PLACEHOLDER.matcher(pattern).replaceAll(match -> Matcher.quoteReplacement(value(match, params)));
    }

    private String value(MatchResult match, List<Param> params) {
        return params.stream()
                .filter(param -> param.name().equals(match.group(1)))
                .findFirst()
                .map(this::show)
                .orElseThrow(() -> new IllegalStateException("no value for " + match.group()));
    }

    private static String grouped(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private static StepTexts load(String language) {
        var resource = "/messages/subsidy-steps_" + language + ".properties";
        try (var in = StepTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new StepTexts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
