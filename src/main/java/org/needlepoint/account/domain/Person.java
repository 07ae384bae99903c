package org.needlepoint.account.domain;

/**
 * Somebody with an account, for those who may see them.
 *
 * @param accountId inner key, never shown
 */
public record Person(long accountId, String publicId, String name, String email) {}
