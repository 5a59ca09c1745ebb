package app.zhirong.platform.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts the server says, from {@code messages/<module>_<language>.properties}; Chinese unless English is asked. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
        var source = new ReloadableResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setBasenames(Arrays.stream(files)
                .map(file -> "classpath:messages/"
                        + String.valueOf(file.getFilename()).replace("_en.properties", ""))
                .toArray(String[]::new));
        this.messages = source;
    }

    /** @return the text, or the key itself where there is none (a test refuses that) */
    public String say(String key, List<Object> args, Locale locale) {
        return String.valueOf(messages.getMessage(key, args.toArray(), key, supported(locale)));
    }

    public static Locale supported(Locale wished) {
        return Locale.ENGLISH.getLanguage().equals(wished.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
