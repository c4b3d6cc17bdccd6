package org.openchair.familymap.layout;

/** Isotonic regression: the rising numbers that are, by weighted squares, nearest to the wanted ones. */
final class Spread {

    private Spread() {}

    static void rising(double[] wanted, double[] weight) {
        int n = wanted.length;
        double[] mean = new double[n];
        double[] heavy = new double[n];
        int[] size = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            mean[blocks] = wanted[i];
            heavy[blocks] = weight[i];
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
                blocks--;
                double both = heavy[blocks - 1] + heavy[blocks];
                mean[blocks - 1] = (mean[blocks - 1] * heavy[blocks - 1] + mean[blocks] * heavy[blocks]) / both;
                heavy[blocks - 1] = both;
                size[blocks - 1] += size[blocks];
            }
        }
        for (int block = 0, i = 0; block < blocks; block++) {
            for (int k = 0; k < size[block]; k++) {
                wanted[i++] = mean[block];
            }
        }
    }
}
