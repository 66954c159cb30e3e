// Shows a deck slide by slide. Without it, every slide stands on the page beneath the other.
(function () {
  "use strict";
  var page = document.documentElement, body = document.body;
  var find = function (id) { return document.getElementById(id); };
  var slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
  var links = Array.prototype.slice.call(document.querySelectorAll(".overview a"));
  var overview = find("overview"), place = find("place"), told = find("told");
  var previous = find("previous"), following = find("following");
  var main = find("slides"), all = find("all"), form = find("form"), look = find("look");
  var words = body.dataset, at = 0, isShown = true;
  if (!slides.length) { return; }

  function remembered() {
    var wanted = decodeURIComponent(location.hash.slice(1));
    for (var i = 0; i < slides.length; i += 1) { if (slides[i].id === wanted) { return i; } }
    return 0;
  }
  function placeOf(i) {
    return words.place.replace("{number}", String(i + 1)).replace("{count}", String(slides.length));
  }
  function draw() {
    body.classList.toggle("shown", isShown);
    slides.forEach(function (slide, i) { slide.hidden = isShown && i !== at; });
    links.forEach(function (link, i) {
      if (i === at) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
    });
    place.textContent = placeOf(at);
    previous.setAttribute("aria-disabled", String(at === 0));
    following.setAttribute("aria-disabled", String(at === slides.length - 1));
    form.textContent = isShown ? words.text : words.slides;
    main.hidden = isShown && !overview.hidden;
  }
  function go(to, isFocused) {
    to = Math.max(0, Math.min(slides.length - 1, to));
    var isNew = to !== at;
    at = to;
    draw();
    var heading = slides[at].querySelector("h2");
    if (isFocused) { heading.focus({ preventScroll: true }); }
    if (isNew || isFocused) {
      if (isShown) { window.scrollTo(0, 0); } else { slides[at].scrollIntoView(); }
      // Whoever hears the heading by its focus need not hear it twice.
      if (!isFocused) { told.textContent = placeOf(at) + ": " + heading.textContent; }
      try { history.replaceState(null, "", "#" + encodeURIComponent(slides[at].id)); } catch (refused) { /* some browsers do not for files */ }
    }
  }
  function show(isOpen) {
    overview.hidden = !isOpen;
    all.setAttribute("aria-expanded", String(isOpen));
    draw();
    if (isOpen) { links[at].focus(); window.scrollTo(0, 0); } else { all.focus(); }
  }

  previous.addEventListener("click", function () { go(at - 1); });
  following.addEventListener("click", function () { go(at + 1); });
  all.addEventListener("click", function () { show(overview.hidden); });
  form.addEventListener("click", function () { isShown = !isShown; overview.hidden = true; all.setAttribute("aria-expanded", "false"); draw(); if (!isShown) { slides[at].scrollIntoView(); } });
  look.addEventListener("click", function () {
    var isDark = page.dataset.look ? page.dataset.look === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    page.dataset.look = isDark ? "light" : "dark";
  });
  links.forEach(function (link, i) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      overview.hidden = true;
      all.setAttribute("aria-expanded", "false");
      go(i, true);
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) { return; }
    if (event.key === "Escape") { show(overview.hidden); event.preventDefault(); return; }
    if (!isShown || !overview.hidden) { return; }
    var to = { ArrowRight: at + 1, PageDown: at + 1, ArrowLeft: at - 1, PageUp: at - 1, Home: 0, End: slides.length - 1 }[event.key];
    var down = event.key === "ArrowDown", up = event.key === "ArrowUp";
    if (down || up) {
      // A slide that is higher than the window is scrolled before it is left.
      var isAtEnd = window.innerHeight + window.scrollY >= page.scrollHeight - 2;
      if (down && isAtEnd) { to = at + 1; } else if (up && window.scrollY <= 2) { to = at - 1; }
    }
    if (to !== undefined) { event.preventDefault(); go(to); }
  });
  window.addEventListener("hashchange", function () { go(remembered(), true); });
  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    closed.forEach(function (each) { each.open = true; });
  });
  window.addEventListener("afterprint", function () { closed.forEach(function (each) { each.open = false; }); });

  find("tools").hidden = false;
  find("keys").hidden = false;
  overview.hidden = true;
  at = remembered();
  draw();
})();
