/** What this project uses of dcmjs, which brings no types: its copy of the data dictionary (PS3.6), by keyword. */
declare module 'dcmjs' {
  const dcmjs: {
    data: {
      DicomMetaDictionary: {
        nameMap: Readonly<
          Record<string, { readonly tag: string; readonly vr: string } | undefined>
        >;
      };
    };
  };
  export default dcmjs;
}
