package app.zhirong.subsidy.domain;

/** What an objector says; only under a real name. */
public record ObjectionWords(String realName, String contact, String reason) {}
