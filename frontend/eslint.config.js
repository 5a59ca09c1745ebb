import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const chinese = '/[\\u3400-\\u9fff]/';
const words = 'Words on the screen come from i18n keys.';

export default tseslint.config(
  { ignores: ['src/shared/api/schema.d.ts', 'node_modules', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // State that follows an event from outside (a new address, a refusal) is set in an effect.
      'react-hooks/set-state-in-effect': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/i18n/**', 'src/**/*.test.{ts,tsx}', 'src/testing/**', 'src/shared/lib/amount-in-capitals.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=${chinese}]`, message: words },
        { selector: `JSXText[value=${chinese}]`, message: words },
        { selector: `TemplateElement[value.raw=${chinese}]`, message: words },
      ],
    },
  },
  { files: ['src/**/i18n/**', 'src/testing/**', 'e2e/**'], rules: { 'max-lines': 'off' } },
  { files: ['*.js', '*.cjs', '.*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['*.js', '*.cjs', '.*.cjs'], languageOptions: { globals: globals.node } },
);
