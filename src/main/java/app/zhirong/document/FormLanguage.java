package app.zhirong.document;

/** The language of a form's own words (page numbers, check block, seal place); the content comes in its language. */
public enum FormLanguage {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    FormLanguage(String tag) {
        this.tag = tag;
    }

    /** BCP 47, for the document's metadata. */
    public String tag() {
        return tag;
    }
}
