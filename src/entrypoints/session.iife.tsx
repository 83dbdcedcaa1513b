console.log('session', document.title);
