/** The one entry of mapshaper that the pipeline uses; the package ships no types. */
declare module "mapshaper" {
  const mapshaper: {
    /** Runs a mapshaper command line on files held in memory; gives the files written by its `-o` commands. */
    applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
