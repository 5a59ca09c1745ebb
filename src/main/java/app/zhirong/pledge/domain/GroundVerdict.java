package app.zhirong.pledge.domain;

/** What a check says of a ground. */
public enum GroundVerdict {
    /** The ground does not stand. */
    PASS,
    /** The ground stands. */
    FAIL,
    /** The platform cannot know; a person has to look and say what was seen. */
    MANUAL
}
