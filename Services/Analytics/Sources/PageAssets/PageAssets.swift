/// The scripts of pages, kept in the program: nothing on a page comes from elsewhere.
public enum PageAssets {
    /// Chart.js 3.9.1, compressed with gzip. Its licence stands beside it.
    public static let chartLibrary: [UInt8] = PackageResources.chart_3_9_1_min_js_gz

    /// Our own script: draws each picture from the table under it.
    public static let pictures: [UInt8] = PackageResources.pictures_js
}
