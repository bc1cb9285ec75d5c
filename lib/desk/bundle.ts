export const bundleClient = async () => ({ script: '', styles: '' });
