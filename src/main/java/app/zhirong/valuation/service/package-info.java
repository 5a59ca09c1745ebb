@NullMarked
package app.zhirong.valuation.service;

import org.jspecify.annotations.NullMarked;
