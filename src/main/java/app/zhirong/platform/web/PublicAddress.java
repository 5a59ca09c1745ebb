package app.zhirong.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people outside reach the application; printed on papers, so that their check codes lead back here.
 *
 * @param url {@code ZHIRONG_PUBLIC_URL}
 */
@ConfigurationProperties("zhirong.public")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") String url) {

    public PublicAddress {
        url = url.replaceFirst("/+$", "");
    }

    /** The address of a page, for example {@code page("/verify?code=7K3M")}. */
    public String page(String path) {
        return url + path;
    }
}
