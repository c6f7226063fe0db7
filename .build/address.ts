/**
 * Where the site will stand, told to the build by `SITE_ADDRESS`: previews, canonical addresses and the sitemap must be
 * absolute. With a slash at its end; undefined where it is not told.
 * @throws Error for what is no address of the web
 */
export function siteAddress(told = process.env["SITE_ADDRESS"]): string | undefined {
  if (!told) return undefined;
  const { protocol, href } = new URL(told.endsWith("/") ? told : `${told}/`);
  if (!/^https?:$/.test(protocol)) throw new Error(`SITE_ADDRESS must begin with https://, not ${protocol}`);
  return href;
}

/** What the page of a built site says of where it stands. */
const canonical = /<link rel="canonical" href="([^"]*)"/;

/**
 * What whoever builds must know of the address.
 * @param address where the site will stand, as far as it was told
 * @param built the page that an earlier build wrote, where this step only adds to it
 */
export function addressNotes(address: string | undefined, built?: string): readonly string[] {
  const lost =
    "Without SITE_ADDRESS there is no sitemap, no robots.txt and no canonical address, and most networks show no picture.";
  const before = built === undefined ? address : canonical.exec(built)?.[1];
  const other = `The page of the site was built ${before === undefined ? "without SITE_ADDRESS" : `for ${before}`}: run npm run build with the same SITE_ADDRESS as this, then this again.`;
  return [...(address === undefined ? [lost] : []), ...(before === address ? [] : [other])];
}
