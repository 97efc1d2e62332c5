/* The editor: colours, Ctrl+Enter, and answers without leaving the page. A plain form without it. */
"use strict";
(() => {
  const form = document.querySelector("form.editor");
  const input = document.getElementById("query");
  if (!form || !input || !window.Resograph) return;
  const { enhance, html } = window.Resograph;

  const TOKENS = /(#[^\n]*)|("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(<[^<>"{}|^`\\\s]*>|[A-Za-z][\w.-]*:[\w.\/%-]*|:[\w-]+)|([?$]\w+)|\b(prefix|base|select|distinct|reduced|construct|describe|ask|from|named|where|optional|union|minus|graph|filter|bind|values|as|group|by|having|order|asc|desc|limit|offset|exists|not|in|a|count|sum|min|max|avg|sample|group_concat|separator|str|lang|langmatches|datatype|iri|uri|bound|if|coalesce|concat|strlen|substr|ucase|lcase|contains|strstarts|strends|strbefore|strafter|year|month|day|regex|replace|undef|true|false)\b/gi;
  const KINDS = ["c", "s", "i", "v", "k"];

  const behind = html("pre");
  behind.setAttribute("aria-hidden", "true");
  const colour = () => {
    const text = input.value;
    const pieces = [];
    let from = 0;
    for (const match of text.matchAll(TOKENS)) {
      if (match.index > from) pieces.push(text.slice(from, match.index));
      const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)];
      pieces.push(html("span", { className: kind }, match[0]));
      from = match.index + match[0].length;
    }
    behind.replaceChildren(...pieces, text.slice(from) + "\n");
    behind.scrollTop = input.scrollTop;
    behind.scrollLeft = input.scrollLeft;
  };
  const box = input.parentElement;
  box.prepend(behind);
  box.classList.add("lit");
  input.addEventListener("input", colour);
  input.addEventListener("scroll", () => { behind.scrollTop = input.scrollTop; behind.scrollLeft = input.scrollLeft; });
  colour();

  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("button:not([name])"));
    }
  });

  const status = document.getElementById("status");
  const place = document.getElementById("answer-place");

  /** Puts the cursor where the query does not parse. */
  const point = (line, column) => {
    const lines = input.value.split("\n");
    const at = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0) + Math.max(0, column - 1);
    input.focus();
    input.setSelectionRange(at, Math.min(input.value.length, at + 1));
  };

  form.addEventListener("submit", async (event) => {
    if (event.submitter && event.submitter.name) return; // a format to download
    event.preventDefault();
    const parameters = new URLSearchParams(new FormData(form));
    const address = `${form.action}?${parameters}`;
    status.textContent = form.dataset.running;
    const headers = { Accept: "text/html, application/problem+json;q=0.9" };
    // Longer than any server need take in an address.
    const response = address.length < 8000
      ? await fetch(address, { headers })
      : await fetch(form.action, { method: "POST", headers, body: parameters });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const section = page.querySelector("section.answer");
    if (section) {
      place.replaceChildren(document.importNode(section, true));
      enhance(place.firstElementChild);
      status.textContent = page.querySelector("#answer-title").textContent;
      if (address.length < 8000) history.replaceState(null, "", address);
    } else {
      const problem = page.querySelector("main .lead");
      const text = problem ? problem.textContent : response.statusText;
      status.textContent = text;
      place.replaceChildren(html("p", { className: "warn" }, text));
      const found = text.match(/[Ll]ine (\d+), column (\d+)/);
      if (found) point(Number(found[1]), Number(found[2]));
    }
  });
})();
