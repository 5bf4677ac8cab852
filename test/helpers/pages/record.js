// For pages of their own: what they complain about.
window.violations = [];
window.warnings = [];
window.errors = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => violations.push(effectiveDirective));
addEventListener('error', ({message}) => errors.push(message));
addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
for (const level of ['warn', 'error']) console[level] = (...parts) => warnings.push(parts.map(String).join(' '));
