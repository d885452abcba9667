/*
 * What an SVG picture may contain: only what draws, and nothing that runs code, loads something or links elsewhere. The names are those of
 * SVG 1.1 and 2 (https://www.w3.org/TR/SVG2/attindex.html) that drawing programs write. Among others, `script`, `foreignObject`, `a`, `iframe`
 * and all event handlers are left out.
 */

export const svgNamespace = "http://www.w3.org/2000/svg";
export const xlinkNamespace = "http://www.w3.org/1999/xlink";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const allowedElements = words(`
  svg g defs symbol use switch title desc metadata style
  path rect circle ellipse line polyline polygon text tspan textPath image
  marker pattern mask clipPath linearGradient radialGradient stop filter
  animate animateMotion animateTransform set mpath
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
  feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements whose `href` may be an embedded picture. */
export const pictureElements = words("image feImage");

/** Attributes without a prefix, except `href`, `data-…` and `aria-…`. */
export const allowedAttributes = words(`
  accumulate additive alignment-baseline amplitude attributeName attributeType azimuth baseFrequency baseProfile baseline-shift begin bias by
  calcMode class clip clip-path clip-rule clipPathUnits color color-interpolation color-interpolation-filters color-profile
  color-rendering contentScriptType contentStyleType cursor cx cy d diffuseConstant direction display divisor dominant-baseline dur dx dy
  edgeMode elevation enable-background end exponent externalResourcesRequired fill fill-opacity fill-rule filter filterRes filterUnits
  flood-color flood-opacity focusable font font-family font-feature-settings font-size font-size-adjust font-stretch font-style
  font-variant font-variant-numeric font-variation-settings font-weight fr from fx fy glyph-orientation-horizontal
  glyph-orientation-vertical gradientTransform gradientUnits height id image-rendering in in2 inline-size intercept isolation k1 k2 k3 k4
  kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes lang lengthAdjust letter-spacing lighting-color limitingConeAngle
  line-height marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mask-type maskContentUnits maskUnits max
  media method min mix-blend-mode mode numOctaves offset opacity operator order orient origin overflow paint-order path pathLength
  patternContentUnits patternTransform patternUnits pointer-events points pointsAtX pointsAtY pointsAtZ preserveAlpha
  preserveAspectRatio primitiveUnits r radius refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart result role
  rotate rx ry scale seed shape-rendering side slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation
  stitchTiles stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width style surfaceScale systemLanguage tabindex tableValues targetX targetY text-align text-anchor
  text-decoration text-overflow text-rendering textLength title to transform transform-box transform-origin type unicode-bidi values
  vector-effect version viewBox visibility white-space width word-spacing writing-mode x x1 x2 xChannelSelector y y1 y2
  yChannelSelector z zoomAndPan
`);

/** Attributes that contain words and are never read as a style. */
export const wordAttributes = words(
  "class id lang role title systemLanguage requiredExtensions requiredFeatures",
);

export const allowedXlinkAttributes = words("type title role arcrole show actuate");
export const allowedXmlAttributes = words("space lang");

/** The prefixes of the namespaces of drawing programs' metadata. Browsers ignore it. */
const metadataNamespaces = [
  "http://www.inkscape.org/namespaces/",
  "http://sodipodi.sourceforge.net/",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://creativecommons.org/ns#",
  "http://web.resource.org/cc/",
  "http://purl.org/dc/",
  "http://ns.adobe.com/",
  "adobe:ns:meta/",
  "http://www.serif.com/",
  "http://www.bohemiancoding.com/sketch/",
  "http://www.figma.com/",
  "https://boxy-svg.com",
  "http://xml.openoffice.org/svg/export",
];

export function isMetadataNamespace(uri: string): boolean {
  return metadataNamespaces.some((start) => uri.startsWith(start));
}
