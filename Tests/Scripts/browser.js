// What browser.py asks of a page; evaluates to an object of questions.
({
  // What sticks out of the window, where the document is wider than it.
  overflow() {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const scrolls = (element) => element && element !== document.body &&
      (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter((element) =>
      element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement));
    return wide.filter((element) => !wide.some((other) => element !== other && element.contains(other)))
      .slice(0, 3).map((element) => this.name(element));
  },

  // An element in words, for a finding.
  name(element) {
    const text = (element.getAttribute("aria-label") || element.textContent || "").replace(/\s+/g, " ").trim();
    const classes = element.getAttribute("class");
    return `<${element.tagName.toLowerCase()}${classes ? ` class="${classes}"` : ""}> ${text.slice(0, 40)}`;
  },

  // Every element that Tab must reach, in order; scroll regions need a place among them.
  reachable() {
    const known = "a[href], area[href], button, input, select, textarea, summary, [tabindex]";
    const inner = (element) => element.querySelector(known);
    return [...document.body.querySelectorAll("*")].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled) return false;
      if (element.matches("input[type=hidden], input[type=radio]:not(:checked)")) return false;
      if (element.matches(known)) return element.tabIndex >= 0;
      const style = getComputedStyle(element);
      const scrolls = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
        || /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      return scrolls && !inner(element);
    });
  },

  // Opens what is folded, and from now on notes what gets the focus; says how much there is to reach.
  watchFocus() {
    this.unfold();
    const elements = this.reachable();
    const seen = (window.slantFocus = { elements, order: [], faults: [] });
    const paper = this.luminance(getComputedStyle(document.body).backgroundColor);
    const note = (kind, element) => seen.faults.push([kind, this.name(element)]);
    document.addEventListener("focusin", ({ target }) => {
      seen.order.push(elements.indexOf(target));
      if (!elements.includes(target)) note("the focus is on what is no control", target);
      const style = getComputedStyle(target);
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) {
        note("the focus is not shown", target);
      } else {
        const ring = this.luminance(style.outlineColor);
        const contrast = (Math.max(ring, paper) + 0.05) / (Math.min(ring, paper) + 0.05);
        if (contrast < 3) note("the focus is shown with less contrast than 3 to 1", target);
      }
    });
    // The page scrolls to an element after it has the focus: the next press of Tab is the time to look.
    document.addEventListener("keydown", () => {
      const target = document.activeElement;
      if (target === document.body) return;
      const box = target.getBoundingClientRect();
      const isSeen = box.width * box.height > 0 && box.bottom > 0 && box.top < innerHeight
        && box.right > 0 && box.left < innerWidth;
      if (!isSeen) note("the focus is out of sight", target);
    });
    return elements.length;
  },

  // What was not reached, or out of order, or not seen.
  focusFaults() {
    const { elements, order, faults } = window.slantFocus;
    const missing = elements.filter((_, index) => !order.includes(index))
      .map((element) => ["Tab does not reach a control", this.name(element)]);
    const first = order.filter((index, place) => order.indexOf(index) === place && index >= 0);
    const turned = first.filter((index, place) => place > 0 && index < first[place - 1])
      .map((index) => ["the focus is out of order", this.name(elements[index])]);
    return [...missing, ...turned, ...faults];
  },

  luminance(colour) {
    const parts = (colour.match(/[\d.]+/g) || [0, 0, 0]).slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  },

  // Every text of the page: seen, not seen, or part of a control.
  texts() {
    this.unfold();
    const result = { seen: [], unseen: [], controls: [] };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.data.replace(/\s+/g, " ").trim();
      if (!text || parent.closest("script, style, noscript, svg title, svg desc")) continue;
      const list = parent.checkVisibility({ visibilityProperty: true }) ? result.seen : result.unseen;
      (parent.closest("button, label, select, output, [role=status]") ? result.controls : list).push(text);
    }
    return result;
  },

  // Controls that show and do nothing without the script; boxes to tick or to write in are for print.
  controls() {
    return [...document.querySelectorAll("button, input[type=search], select")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => this.name(element));
  },

  // What the script of the report should do with tables, and does not.
  tables() {
    this.unfold();
    const faults = [];
    const cells = (table, column) => [...table.tBodies[0].rows].filter((row) => !row.hidden)
      .map((row) => row.cells[column].textContent.trim());
    const number = (text) => {
      const digits = text.replace(/,/g, "").replace("\u2212", "-").match(/-?[\d.]+/);
      return digits ? parseFloat(digits[0]) : null;
    };
    const sort = (table, column, head) => {
      const before = cells(table, column);
      for (const times of [1, 2]) {
        head.querySelector("button").click();
        const after = cells(table, column);
        const order = head.getAttribute("aria-sort");
        const isNumber = head.classList.contains("n");
        const values = after.map((text) => isNumber ? number(text) : text.toLowerCase() || null);
        const known = values.filter((value) => value !== null);
        const isSorted = known.every((value, place) => place === 0
          || (order === "descending" ? known[place - 1] >= value : known[place - 1] <= value));
        const name = `${this.name(head)}, pressed ${times} times: ${order}`;
        if (!isSorted) faults.push(["a table is not sorted as it says", name]);
        if (values.slice(0, known.length).includes(null)) faults.push(["what is missing is not sorted last", name]);
        if ([...before].sort().join("|") !== [...after].sort().join("|")) faults.push(["sorting changes rows", name]);
      }
    };
    for (const table of document.querySelectorAll("table")) {
      [...(table.tHead?.rows[0].cells || [])].forEach((head, column) => {
        if (head.querySelector("button")) sort(table, column, head);
      });
    }
    for (const field of document.querySelectorAll("input[type=search]")) faults.push(...this.filter(field));
    return faults;
  },

  // What a field that filters a table should do, and does not.
  filter(field) {
    const frame = field.closest("label").nextElementSibling;
    const table = frame.matches("table") ? frame : frame.querySelector("table");
    const rows = [...table.tBodies[0].rows];
    const shown = (words) => {
      field.value = words;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return rows.filter((row) => row.checkVisibility());
    };
    const word = rows[rows.length - 1].textContent.trim().split(/\s+/)[0];
    const expected = rows.filter((row) => row.textContent.toLowerCase().includes(word.toLowerCase()));
    const name = `${word} in ${this.name(table)}`;
    const found = shown(word);
    const isRight = found.length === expected.length && found.every((row) => expected.includes(row));
    return [
      ...(isRight ? [] : [["a filter shows other rows than those with the word", name]]),
      ...(shown("no such word zzz").length === 0 ? [] : [["a filter shows rows without the word", name]]),
      ...(shown("").length === rows.length ? [] : [["an empty filter hides rows", name]]),
    ];
  },

  // Opens what is folded.
  unfold() { for (const details of document.querySelectorAll("details")) details.open = true; },

  // The colour of the page, by which themes differ.
  paper() { return getComputedStyle(document.body).backgroundColor; },
})
