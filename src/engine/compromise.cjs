// CommonJS, so that the 300 ms of evaluating compromise wait for the first call: a service worker refuses `import()`.
module.exports = () => require('compromise/two');
