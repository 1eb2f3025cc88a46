// Comfort only: everything works without it. Sends chosen photos at once, one by one, and shows how far each has come.
'use strict';
(() => {
  const refusals = [];

  const showPage = (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const main = page.querySelector('main');
    if (!main) return;
    document.querySelector('main').replaceWith(document.adoptNode(main));
    document.title = page.title;
    prepare();
  };

  const send = (form, file, show) => new Promise((resolve) => {
    const data = new FormData();
    data.append('token', form.elements.token.value);
    data.append('photo', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.onprogress = (e) => { if (e.lengthComputable) show(e.loaded / e.total); };
    request.onload = () => resolve(request.responseText);
    request.onerror = request.ontimeout = () => resolve(null);
    request.send(data);
  });

  const meter = (form, name) => {
    const area = document.createElement('div');
    area.className = 'sending';
    area.setAttribute('role', 'status');
    const line = document.createElement('p'), text = document.createElement('span'), bar = document.createElement('progress');
    text.textContent = form.dataset.sending.replace('%1', name);
    bar.max = 1;
    bar.value = 0;
    line.append(text, bar);
    area.append(line);
    form.replaceChildren(...[...form.querySelectorAll('input[type=hidden]')], area);
    return (part) => { bar.value = part; };
  };

  const offline = (form, name) => {
    const notice = document.createElement('div'), file = document.createElement('strong'), text = document.createElement('p');
    notice.className = 'notice';
    file.textContent = name;
    text.textContent = form.dataset.offline;
    notice.append(file, text);
    return notice;
  };

  const sendAll = async (files) => {
    for (const file of files) {
      const form = document.querySelector('form.upload');
      if (!form) break;
      const answer = await send(form, file, meter(form, file.name));
      if (answer === null) { refusals.push(offline(form, file.name)); continue; }
      showPage(answer);
      refusals.push(...document.querySelectorAll('main .notice:not(.good)'));
    }
    if (document.querySelector('form.upload .sending')) location.reload();
    const notices = document.querySelector('.notices');
    if (notices && refusals.length) {
      notices.replaceChildren(...refusals.splice(0));
      notices.scrollIntoView({ block: 'center' });
    }
  };

  const prepare = () => {
    document.querySelectorAll('[data-comfort]').forEach((e) => { e.hidden = false; });
    const print = document.querySelector('#print');
    if (print) print.onclick = () => window.print();
    const form = document.querySelector('form.upload');
    if (!form) return;
    const button = form.querySelector('button');
    if (button) button.hidden = true;
    form.classList.add('direct');
    form.querySelectorAll('input[type=file]').forEach((input) => {
      input.onchange = () => { if (input.files.length) sendAll([...input.files]); };
    });
  };

  prepare();
})();
