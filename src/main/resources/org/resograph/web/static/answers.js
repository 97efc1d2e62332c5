/* Answers as a table, a chart or a map. Without this script the table is there all the same. */
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";

  /** An SVG element with attributes and children. */
  const svg = (name, attributes = {}, ...children) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  /** An HTML element with properties and children. */
  const html = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const isNumber = (term) => term && term.type === "literal" && /#(integer|decimal|double|float|int|long|gYear|nonNegativeInteger)$/.test(term.datatype || "") && isFinite(Number(term.value));
  const isDate = (term) => term && /#(date|dateTime|gYear|gYearMonth)$/.test(term.datatype || "");

  /** An IRI by its end, a literal as it is. */
  const short = (term) => {
    if (!term) return "";
    if (term.type !== "uri") return term.value;
    const ours = term.value.match(/\/(?:id|concept)\/(.+)$/);
    return ours ? ours[1] : term.value.replace(/^.*[/#](?=[^/#])/, "");
  };

  /** The code of a state that a term names, or none. */
  const stateCode = (term) => {
    if (!term) return null;
    const state = term.type === "uri" ? term.value.match(/\/id\/state\/([A-Z]{3})$/) : term.value.match(/^([A-Z]{3})$/);
    return state ? state[1] : null;
  };

  /** What a column of an answer can be used for. */
  const columns = (answer) => answer.head.vars.map((name) => {
    const terms = answer.results.bindings.map((row) => row[name]).filter(Boolean);
    const some = terms.slice(0, 200);
    const all = (test) => some.length > 0 && some.every(test);
    return { name, number: all(isNumber), date: all(isDate), state: all(stateCode), terms };
  });

  const number = (value, language) => Number(value).toLocaleString(`${language}-u-nu-latn`, { maximumFractionDigits: 2 });

  /** The columns that a chart or map begins with; a column of numbers that only counts rows where there is none. */
  const choose = (kind, cols) => {
    const label = kind === "map" ? cols.find((c) => c.state) : cols.find((c) => c.date) || cols.find((c) => !c.number) || cols[0];
    const value = cols.find((c) => c.number && c !== label);
    return { label: label && label.name, value: value && value.name };
  };

  /** The sum of the values of each label, or the number of rows where there is no value. */
  const sums = (answer, label, value, key) => {
    const sums = new Map();
    for (const row of answer.results.bindings) {
      const name = key(row[label]);
      if (name === null || name === "") continue;
      sums.set(name, (sums.get(name) || 0) + (value ? Number(row[value] ? row[value].value : 0) : 1));
    }
    return sums;
  };

  const chart = (answer, chosen, words) => {
    const cols = columns(answer);
    const ordered = cols.some((c) => c.name === chosen.label && (c.date || c.number));
    let bars = [...sums(answer, chosen.label, chosen.value, short)];
    const total = bars.length;
    if (ordered) bars.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    else bars.sort((a, b) => b[1] - a[1]);
    bars = bars.slice(0, 40);
    const most = Math.max(1, ...bars.map((b) => Math.abs(b[1])));
    const head = (text, className = "") => html("th", { scope: "col", className }, text);
    const rows = bars.map(([name, value]) => html("tr", {},
      html("th", { scope: "row" }, name),
      html("td", { className: "bar" }, svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
        svg("rect", { class: "barred", width: Math.max(.3, Math.abs(value) / most * 100), height: 10 }))),
      html("td", { className: "n" }, number(value, words.language))));
    const drawing = html("table", { className: "counts-table" },
      html("thead", {}, html("tr", {}, head(chosen.label), html("td", { className: "bar" }), head(chosen.value || words.count, "n"))),
      html("tbody", {}, ...rows));
    const figure = html("figure", { className: "drawn" }, drawing);
    if (total > bars.length) figure.append(html("figcaption", { className: "muted" }, words.firstBars.replace("{0}", bars.length).replace("{1}", total)));
    return figure;
  };

  const map = async (answer, chosen, words) => {
    const response = await fetch(words.world);
    const world = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
    const values = sums(answer, chosen.label, chosen.value, stateCode);
    const sorted = [...values.values()].sort((a, b) => a - b);
    const least = sorted[0], most = sorted[sorted.length - 1];
    const steps = Math.min(5, new Set(sorted).size);
    const rank = (value) => most === least ? 5 : Math.min(steps, 1 + Math.floor((value - least) / (most - least) * steps));
    const shade = (r) => steps === 1 ? 5 : 1 + Math.round((r - 1) * 4 / (steps - 1));
    const drawing = document.importNode(world, true);
    drawing.setAttribute("class", "map");
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", `${words.map}: ${chosen.value || words.count}`);
    for (const group of drawing.querySelectorAll("g[id]")) {
      const code = group.id;
      group.removeAttribute("id");
      if (values.has(code)) {
        group.setAttribute("class", "r" + shade(rank(values.get(code))));
        group.append(svg("title", {}, `${code}: ${values.get(code)}`));
      }
    }
    const scale = html("p", { className: "scale" });
    for (let r = 1; r <= (most === least ? 1 : steps); r++) {
      const of = most === least ? 5 : r;
      const inside = sorted.filter((v) => rank(v) === of);
      if (!inside.length) continue;
      const key = svg("svg", { class: "map", viewBox: "0 0 24 16", "aria-hidden": "true" }, svg("g", { class: "r" + shade(of) }, svg("rect", { width: 24, height: 16 })));
      const from = number(inside[0], words.language), to = number(inside[inside.length - 1], words.language);
      scale.append(html("span", {}, key, " " + (from === to ? from : `${from} – ${to}`)));
    }
    return html("figure", { className: "drawn" }, drawing, scale, html("figcaption", { className: "muted" }, words.mapCaption));
  };

  /** Gives an answer on the page its other views. */
  const enhance = (section) => {
    const views = section.querySelector(".views");
    const place = section.querySelector(".view");
    if (!views || !place) return null;
    const words = views.dataset;
    const table = [...place.childNodes];
    let answer = null;
    let chosen = null;
    const pickers = html("span");
    views.append(pickers);

    const load = async () => {
      if (!answer) {
        const response = await fetch(section.dataset.json, { headers: { Accept: "application/sparql-results+json" } });
        if (!response.ok) throw new Error(response.statusText);
        answer = await response.json();
      }
      return answer;
    };

    const picker = (kind, which, text, cols, none) => {
      const id = `pick-${which}`;
      const select = html("select", { id });
      if (none) select.append(html("option", { value: "" }, words.count));
      for (const col of cols) select.append(html("option", { value: col.name, selected: col.name === chosen[which] }, col.name));
      select.addEventListener("change", () => { chosen[which] = select.value || undefined; draw(kind); });
      return [html("label", { htmlFor: id }, text), " ", select];
    };

    const draw = async (kind) => {
      place.replaceChildren(kind === "map" ? await map(answer, chosen, words) : chart(answer, chosen, words));
    };

    const show = async (kind) => {
      for (const button of views.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.dataset.view === kind));
      pickers.replaceChildren();
      if (kind === "table") {
        place.replaceChildren(...table);
        return;
      }
      try {
        await load();
        const cols = columns(answer);
        chosen = choose(kind, cols);
        if (!chosen.label || !answer.results.bindings.length) {
          place.replaceChildren(html("p", {}, kind === "map" ? words.noMap : words.noChart));
          return;
        }
        pickers.append(
          ...picker(kind, "label", words.label, kind === "map" ? cols.filter((c) => c.state) : cols, false),
          ...picker(kind, "value", words.value, cols.filter((c) => c.number), true));
        await draw(kind);
      } catch (error) {
        place.replaceChildren(html("p", { className: "warn" }, String(error.message || error)));
      }
    };
    for (const button of views.querySelectorAll("button")) button.addEventListener("click", () => show(button.dataset.view));
    views.hidden = false;
    return show;
  };

  for (const section of document.querySelectorAll("section.answer")) enhance(section);
  window.Resograph = { enhance, html };
})();
