package org.fuhan.layout;

/**
 * A colour in sRGB, 0 to 255 each.
 *
 * <p>The standard gives its red as ink (yellow 80 %, magenta 80 %, that is CMYK 0/80/80/0). PDF/A with an RGB output
 * intent admits no CMYK, so the equivalent stands for it.
 */
public record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    /** CMYK 0/80/80/0 by the plain conversion: 255 × (1 − 0.8) = 51. */
    public static final Colour RED = new Colour(255, 51, 51);

    static final Colour PALE = new Colour(225, 225, 225);

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("not a colour: " + red + "," + green + "," + blue);
        }
    }
}
