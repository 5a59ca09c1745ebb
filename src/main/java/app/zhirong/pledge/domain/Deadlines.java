package app.zhirong.pledge.domain;

/**
 * In how many working days what has to happen; configurable, because the office's own text was not found.
 *
 * @param filing from both confirmations to the filing, before the registration is withdrawn by itself
 * @param onlineReview the office's time for a registration filed online (art. 10, not verified: 2)
 * @param review the office's time for any other (art. 10, not verified: 5)
 * @param publication from registration to its publication by the pledgor: 20 (企业信息公示暂行条例 art. 10)
 */
public record Deadlines(int filing, int onlineReview, int review, int publication) {}
