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
