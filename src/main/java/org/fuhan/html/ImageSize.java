package org.fuhan.html;

/**
 * How large a picture is, in pixels; browsers keep that room free, so that text does not jump.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record ImageSize(int width, int height) {}
