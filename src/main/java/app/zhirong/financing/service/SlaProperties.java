package app.zhirong.financing.service;

import app.zhirong.financing.domain.StepLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many working days each step of a financing case may take; {@code docs/domain/financing-lifecycle.md} names them. */
@ConfigurationProperties("zhirong.financing.sla")
record SlaProperties(
        @DefaultValue("3") int takeUpWorkingDays,
        @DefaultValue("5") int reviewWorkingDays,
        @DefaultValue("10") int correctionWorkingDays,
        @DefaultValue("3") int approvalWorkingDays,
        @DefaultValue("20") int offerWorkingDays,
        @DefaultValue("10") int contractsWorkingDays,
        @DefaultValue("10") int registrationWorkingDays,
        @DefaultValue("5") int disbursementWorkingDays,
        @DefaultValue("10") int releaseWorkingDays) {

    StepLimits toLimits() {
        return new StepLimits(
                takeUpWorkingDays,
                reviewWorkingDays,
                correctionWorkingDays,
                approvalWorkingDays,
                offerWorkingDays,
                contractsWorkingDays,
                registrationWorkingDays,
                disbursementWorkingDays,
                releaseWorkingDays);
    }
}
