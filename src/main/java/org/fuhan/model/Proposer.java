package org.fuhan.model;

/** Who filed a proposal or suggestion. */
public record Proposer(String name, ProposerType type) {}
