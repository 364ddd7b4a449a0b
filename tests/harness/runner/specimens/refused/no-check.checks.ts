export default [{ key: 'QRY-01' }];
