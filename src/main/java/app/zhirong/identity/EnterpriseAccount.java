package app.zhirong.identity;

import java.util.UUID;

/** The organisation and the person that a registration has made. */
public record EnterpriseAccount(UUID organisationId, UUID userId) {}
