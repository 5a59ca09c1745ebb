package app.zhirong.pledge.web;

import app.zhirong.pledge.domain.Duty;

/**
 * The office that holds a registration now.
 *
 * @param phone empty when it is not known to the reader
 */
record PledgeHolderView(Duty.DutyHolder role, String organisation, String phone) {}
