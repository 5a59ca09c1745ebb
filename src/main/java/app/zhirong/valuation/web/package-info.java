@NullMarked
package app.zhirong.valuation.web;

import org.jspecify.annotations.NullMarked;
