/** What this project uses of dcmjs, which brings no types. */
declare module 'dcmjs' {
  interface TagValue {
    vr: string;
    Value: unknown;
  }
  interface DicomDict {
    dict: Record<string, TagValue>;
    write(options?: { allowInvalidVRLength: boolean }): ArrayBuffer;
  }
  const dcmjs: {
    data: {
      DicomDict: new (meta: Record<string, TagValue>) => DicomDict;
      DicomMetaDictionary: {
        denaturalizeDataset(dataset: Readonly<Record<string, unknown>>): Record<string, TagValue>;
      };
    };
    log: { setLevel(level: string): void };
  };
  export default dcmjs;
}
