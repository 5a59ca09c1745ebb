package app.zhirong.identity.domain;

import app.zhirong.identity.Organisation;

/**
 * An organisation as the platform administers it.
 *
 * @param users how many people have an active account
 */
public record EnrolledOrganisation(Organisation organisation, int version, int users) {}
